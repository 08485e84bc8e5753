import { weightedSum } from "./weightedSum.ts";

/**
 * Water consumed for electricity, weighted by the mix of generation: `EWIF = Σ_f share_f · k_f`.
 *
 * @param shares shares of generation by fuel, summing to 1.
 * @param intensities k, L/kWh by fuel in the same order (Macknick et al. 2012, medians).
 * @returns L/kWh.
 */
export const waterIntensity = (
  shares: ArrayLike<number>,
  intensities: ArrayLike<number>,
  offset = 0,
): number => weightedSum(shares, intensities, offset);
