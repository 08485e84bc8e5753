/** Digits to which two numbers have to agree to count as equal: sums in another order differ further down. */
export const digitsOfEquality = 12;

/** A number rounded to the digits that comparisons look at; infinite ones and NaN stay as they are. */
export const roundedForComparison = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(digitsOfEquality)) : value;

/** Farther apart than this, as a part of their size, two numbers never round to the same. */
const widestTie = 10 ** (1 - digitsOfEquality);

/** Whether two numbers count as equal; the same as rounding both, without that work where they are far apart. */
export const areEqual = (one: number, other: number): boolean =>
  one === other ||
  (Math.abs(one - other) <= widestTie * Math.abs(one) &&
    roundedForComparison(one) === roundedForComparison(other));

/** Whether values have a rank among each other: more than one number, and not all of them equal. */
export function areRanked(values: ArrayLike<number>): boolean {
  let first: number | undefined;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    if (Number.isNaN(value)) continue;
    first ??= roundedForComparison(value);
    if (value !== first && roundedForComparison(value) !== first) return true;
  }
  return false;
}
