/**
 * Climate cost that is paid already: `C · carbon price · share of emissions covered`.
 *
 * @param carbon t CO₂e. @param carbonPrice USD/t. @param coverage 0–1.
 * @returns USD.
 */
export const internalisedCost = (carbon: number, carbonPrice: number, coverage: number): number =>
  carbon * carbonPrice * coverage;
