import { weightedSum } from "./weightedSum.ts";

/**
 * Regions for which health costs by fuel are known; elsewhere there is no figure, and sums that lack it read "at least".
 */
export const healthCostRegions: readonly string[] = ["USA"];

/**
 * Health cost of electricity by the mix of generation: `h = Σ_f share_f · h_f`
 * (NAS 2010; Machol and Rizk 2013; 2023 hourly US data).
 *
 * @param shares shares of generation by fuel, summing to 1.
 * @param costs USD/kWh by fuel in the same order.
 * @returns USD/kWh.
 */
export const healthCost = (
  shares: ArrayLike<number>,
  costs: ArrayLike<number>,
  offset = 0,
): number => weightedSum(shares, costs, offset);
