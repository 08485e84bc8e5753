import type { RegionOutcome } from "../assessment/outcome.ts";
import type { Words } from "../language/words.ts";
import { outcomeFigures } from "../layer/outcomeFigures.ts";
import { exportNumber } from "./exportNumber.ts";
import type { ReportFigure } from "./report.ts";

export interface FigureOptions {
  readonly words: Words;
  readonly decimals?: number | undefined;
}

/** An outcome as data and in words. */
export const reportFigure = (
  outcome: Pick<RegionOutcome, "kind" | "value" | "low" | "high" | "atLeast">,
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
