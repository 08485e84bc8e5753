/** How many of rising numbers are at most a value. */
export const countUpTo = (rising: Float64Array, value: number): number =>
  firstPlace(rising, (number) => number > value);

/** How many of rising numbers are below a value. */
export const countBelow = (rising: Float64Array, value: number): number =>
  firstPlace(rising, (number) => number >= value);

/** Place of the first number that is beyond; it halves what is left. */
function firstPlace(rising: Float64Array, isBeyond: (number: number) => boolean): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBeyond(rising[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}
