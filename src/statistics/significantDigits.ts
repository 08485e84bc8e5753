/** Digits to which two numbers have to agree to count as equal: sums in another order differ further down. */
export const digitsOfEquality = 12;

/** A number rounded to the digits that comparisons look at; infinite ones and NaN stay as they are. */
export const roundedForComparison = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(digitsOfEquality)) : value;

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
