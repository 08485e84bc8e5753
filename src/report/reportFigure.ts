import type { OutcomeKind } from "../assessment/assessment.ts";
import type { RegionOutcome } from "../assessment/outcome.ts";
import type { Words } from "../language/words.ts";
import { outcomeFigures } from "../layer/outcomeFigures.ts";
import { exportNumber } from "./exportNumber.ts";

/** A figure in words with its range, and as data. Without a number `value`, `low` and `high` are absent. */
export interface ReportFigure {
  readonly kind: OutcomeKind;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** In the language of the report; the name of the special class where there is no number. */
  readonly figure: string;
  readonly range: string;
}

export interface FigureOptions {
  readonly words: Words;
  readonly decimals?: number | undefined;
}

/** An outcome as data and in words. */
export const reportFigure = (
  outcome: Pick<RegionOutcome, "kind" | "value" | "low" | "high">,
  { words, decimals }: FigureOptions,
): ReportFigure => ({
  kind: outcome.kind,
  ...numbers(outcome),
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
