/**
 * Share of the values, each among them, that are at most as large: "at or above 87 of 100 regions (n = 135)".
 * 1 for the largest; equal values share the higher share. A place without a number has none and does not count.
 */
export function sharesAtOrBelow(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  return Float64Array.from(values, (value) =>
    Number.isNaN(value) ? Number.NaN : countAtMost(sorted, value) / sorted.length,
  );
}

/** How many of the rising values are at most `limit`. */
function countAtMost(sorted: ArrayLike<number>, limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
