/** Amounts with the ends of their ranges; NaN where a place has none. */
export interface RangedAmounts {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}
