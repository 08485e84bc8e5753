/**
 * Regions for which health costs by fuel are known; elsewhere there is no figure, and sums that lack it read "at least".
 */
export const healthCostRegions: readonly string[] = ["USA"];
