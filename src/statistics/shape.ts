import { sampleKurtosis, sampleSkewness } from "simple-statistics";

/** Skewness and excess kurtosis of a sample, both corrected for its size. */
export interface Shape {
  readonly skewness: number;
  readonly kurtosis: number;
}

/** Smallest sample for which the corrected kurtosis exists. */
const smallestSample = 4;

/** @returns the shape of the values. Both are 0 where there are too few values or all are equal: no outlier is treated then. */
export function shapeOf(values: readonly number[]): Shape {
  const first = values[0];
  if (values.length < smallestSample || values.every((value) => value === first))
    return { skewness: 0, kurtosis: 0 };
  return { skewness: sampleSkewness([...values]), kurtosis: sampleKurtosis([...values]) };
}

/** COINr's limits. Beyond both, a few outliers would determine the scale. */
const limits = { skewness: 2, kurtosis: 3.5 };

/** Whether the values can be scaled by their extremes: |skewness| < 2 or kurtosis < 3.5 (COINr's check). */
export const isEven = ({ skewness, kurtosis }: Shape): boolean =>
  Math.abs(skewness) < limits.skewness || kurtosis < limits.kurtosis;
