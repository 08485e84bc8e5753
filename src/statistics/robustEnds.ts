import { quantile } from "./quantile.ts";
import { type Ends, goalpostScale } from "./scales.ts";

/** Parts of the values that lie outside a robust scale, at each end. */
const tail = 0.05;

/**
 * Ends of a min–max scale that one far value does not move: the 5 and 95 % quantiles of a sample (linear, n − 1). With
 * `goalpostScale` values beyond an end are set to it.
 */
export function robustEnds(values: ArrayLike<number>): Ends {
  const sorted = Float64Array.from(values).sort();
  return { from: quantile(sorted, tail), to: quantile(sorted, 1 - tail) };
}

/** Min–max scaling onto 0 … 100 between robust ends; 0 everywhere where both ends are the same. */
export function robustScaleOf(values: readonly number[]): (value: number) => number {
  const ends = robustEnds(values);
  if (!(ends.to > ends.from)) return (value) => (Number.isNaN(value) ? Number.NaN : 0);
  return goalpostScale(ends);
}
