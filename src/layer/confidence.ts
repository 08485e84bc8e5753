import type { Assessment } from "../assessment/assessment.ts";
import { classSharesOf } from "../assessment/intervals.ts";
import { columnOf } from "../assessment/outcome.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { classOf } from "../statistics/classOf.ts";
import { roundedForComparison } from "../statistics/significantDigits.ts";

/** Least share of the draws in a class from which on it is called likely, and robust. */
export const leastConfidence = { likely: 2 / 3, robust: 0.9 } as const;
export type ConfidenceGrade = keyof typeof leastConfidence;

/**
 * Share of the draws in the class of the central value, between the indicator's fixed limits; `NaN` where nothing was drawn.
 */
export function classConfidence(
  assessment: Assessment,
  { id, limits }: Indicator,
  region: number,
): number {
  const value = columnOf(assessment, id).value[region] as number;
  const shown = classOf(limits, roundedForComparison(value));
  return classSharesOf(assessment, id, region)[shown] ?? Number.NaN;
}
