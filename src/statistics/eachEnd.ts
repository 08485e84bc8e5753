import type { RangedAmounts } from "./rangedAmounts.ts";

/** A function of the value and of each end. Amounts without a range, whose ends are the value itself, are worked out once. */
export function eachEnd(
  { value, low, high }: RangedAmounts,
  of: (amounts: Float64Array) => Float64Array,
): RangedAmounts {
  const central = of(value);
  return {
    value: central,
    low: low === value ? central : of(low),
    high: high === value ? central : of(high),
  };
}
