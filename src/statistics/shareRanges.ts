/** Amounts with the ends of their ranges; NaN where a place has none. */
export interface RangedAmounts {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Shares of the sum of all known amounts. For the range of a share, only its own amount changes and all others keep their
 * central value, so that it lies between 0 and 1.
 */
export function shareRanges({ value, low, high }: RangedAmounts): RangedAmounts {
  const sum = value.reduce((total, amount) => total + (amount || 0), 0);
  const shares = (end: Float64Array): Float64Array =>
    end.map((amount, place) => {
      const central = value[place] as number;
      return amount === 0 && central === 0 ? 0 : amount / (sum - central + amount);
    });
  return { value: shares(value), low: shares(low), high: shares(high) };
}
