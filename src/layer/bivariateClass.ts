import { classOf } from "../statistics/classOf.ts";
import { cellPlace } from "./bivariateCell.ts";
import { breaks } from "./breaks.ts";

/** Number of classes above zero. */
const thirds = 3;

/**
 * Limits between low, middle and high: thirds of the numbers above zero, rounded as long as limits keep their order. Zeros
 * have their own class and do not influence the limits. Fewer than three different numbers give fewer limits.
 *
 * @param values in any order; zeros and NaN take no part.
 */
export const thirdLimits = (values: Iterable<number>): readonly number[] =>
  breaks(
    [...values].filter((value) => value > 0),
    "quantile",
    thirds,
  );

/** Steps of one, two and three classes. With few classes the largest is still "high". */
const stepsOf: Readonly<Record<number, readonly number[]>> = { 0: [2], 1: [1, 3], 2: [1, 2, 3] };

/** 0 for a true zero, 1–3 for low to high, undefined where there is no number. A class includes its lower limit. */
export function stepOf(limits: readonly number[], value: number): number | undefined {
  if (Number.isNaN(value)) return undefined;
  return value === 0 ? 0 : stepsOf[limits.length]?.[classOf(limits, value)];
}

/** Limits of both sides. */
export interface BivariateLimits {
  readonly burden: readonly number[];
  readonly benefit: readonly number[];
}

/** The index in `bivariateCells` for a burden and a benefit; `undefined` where either is not known. */
export function bivariateClass(
  burden: number,
  benefit: number,
  limits: BivariateLimits,
): number | undefined {
  const row = stepOf(limits.burden, burden);
  const column = stepOf(limits.benefit, benefit);
  return row === undefined || column === undefined ? undefined : cellPlace(row, column);
}
