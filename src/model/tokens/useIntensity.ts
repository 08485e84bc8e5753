import type { ParameterRange } from "../../scenario/rangeOf.ts";
import type { RangedAmounts } from "../../statistics/shareRanges.ts";
import { shareOfUse, type UseColumns } from "./shareOfUse.ts";

/** What use is estimated from where a user's amount rises with income. */
export interface UseByIncome extends Omit<UseColumns, "intensity"> {
  /** USD per person and year; NaN where there is none, and then no share. */
  readonly gdpPerHead: ArrayLike<number>;
}

/** Use of one user against another: `(GDP per head)^ε`. */
export const useIntensity = (gdpPerHead: ArrayLike<number>, elasticity: number): Float64Array =>
  Float64Array.from(gdpPerHead, (income) => income ** elasticity);

/**
 * Where AI is used: `x_u ∝ population · diffusion · (GDP per head)^ε`, as shares of all regions with figures. ε is fitted
 * to published shares of services. Low and high are the smallest and the largest share over the range of ε.
 */
export function shareOfUseByIncome(use: UseByIncome, elasticity: ParameterRange): RangedAmounts {
  const sharesAt = (power: number): Float64Array =>
    shareOfUse({ ...use, intensity: useIntensity(use.gdpPerHead, power) });
  const value = sharesAt(elasticity.central);
  const ends = [value, sharesAt(elasticity.low), sharesAt(elasticity.high)];
  const over = (pick: (...shares: number[]) => number): Float64Array =>
    value.map((_, region) => pick(...ends.map((shares) => shares[region] as number)));
  return { value, low: over(Math.min), high: over(Math.max) };
}
