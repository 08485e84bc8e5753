import { bisectLeft } from "d3-array";

/**
 * Competition ranks from the smallest value up: 1 for the smallest, equal values share the lowest of their places
 * ("1 2 2 4"; rank_min in R). A value that is not a number has no rank.
 */
export function competitionRanks(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return Float64Array.from(values, (value) =>
    Number.isNaN(value) ? Number.NaN : bisectLeft(sorted, value) + 1,
  );
}
