/**
 * Competition ranks from the smallest value up: 1 for the smallest, equal values share the lowest of their places
 * ("1 2 2 4"; rank_min in R). A value that is not a number has no rank.
 */
export function competitionRanks(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return Float64Array.from(values, (value) =>
    Number.isNaN(value) ? Number.NaN : countBelow(sorted, value) + 1,
  );
}

/** How many of the rising values lie below `limit`; places without a number stand last and never count. */
export function countBelow(sorted: ArrayLike<number>, limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
