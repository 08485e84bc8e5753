import type { OutcomeKind } from "../assessment/assessment.ts";
import type { RegionInterval } from "../assessment/intervals.ts";
import type { RegionOutcome } from "../assessment/outcome.ts";
import { optional } from "../dataset/optional.ts";
import type { Words } from "../language/words.ts";
import { type OutcomeFigures, outcomeFigures } from "../layer/outcomeFigures.ts";
import { exportNumber } from "./exportNumber.ts";

/** A figure in words with its range, and as data. Without a number `value`, `low` and `high` are absent. */
export interface ReportFigure extends OutcomeFigures {
  readonly kind: OutcomeKind;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** What draws say, where they were counted; `low` and `high` are then the worst and the best case. */
  readonly interval?: RegionInterval;
}

export interface FigureOptions {
  readonly words: Words;
  readonly decimals?: number | undefined;
}

/** A figure in a sentence with its unit, and where draws were counted the interval of nine in ten of them. */
export const inDraws = (
  words: Words,
  figure: string,
  { interval, range }: Pick<ReportFigure, "interval" | "range">,
): string => (interval && range !== "" ? words.say("report.inDraws", { figure, range }) : figure);

/** An outcome as data and in words. */
export const reportFigure = (
  outcome: Pick<RegionOutcome, "kind" | "value" | "low" | "high" | "interval">,
  { words, decimals }: FigureOptions,
): ReportFigure => ({
  kind: outcome.kind,
  ...numbers(outcome),
  ...optional("interval", outcome.interval),
  ...outcomeFigures(words, outcome, decimals),
});

/** The numbers of an outcome as they are written to data files. What is absent or not finite is left out. */
export const numbers = (
  outcome: Pick<RegionOutcome, "value" | "low" | "high">,
): Pick<ReportFigure, "value" | "low" | "high"> =>
  Object.fromEntries(
    (["value", "low", "high"] as const).flatMap((part) => {
      const number = exportNumber(outcome[part] ?? Number.NaN);
      return number === undefined ? [] : [[part, number]];
    }),
  );
