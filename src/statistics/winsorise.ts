import { isEven, shapeOf } from "./shape.ts";

/** Values after their outliers were moved inwards, and the number of steps. */
export interface Winsorised {
  readonly values: readonly number[];
  readonly points: number;
  readonly even: boolean;
}

/** COINr's limit of points moved. */
export const mostPoints = 5;

/**
 * Winsorises: while the shape is uneven, the largest values (the smallest, where the skew is negative) are set to
 * the next one inwards, one step at a time, five at most (COINr's `winsorise`; Becker et al. 2022).
 *
 * @param untreated shape of the values, where it is already known.
 */
export function winsorise(values: readonly number[], untreated = shapeOf(values)): Winsorised {
  let current = values;
  let points = 0;
  let shape = untreated;
  while (!isEven(shape) && points < mostPoints) {
    current = shape.skewness >= 0 ? lowerLargest(current) : raiseSmallest(current);
    shape = shapeOf(current);
    points += 1;
  }
  return { values: current, points, even: isEven(shape) };
}

const lowerLargest = (values: readonly number[]): readonly number[] => {
  const largest = Math.max(...values);
  const next = Math.max(...values.filter((value) => value < largest));
  return values.map((value) => Math.min(value, next));
};

const raiseSmallest = (values: readonly number[]): readonly number[] =>
  lowerLargest(values.map((value) => -value)).map((value) => -value);
