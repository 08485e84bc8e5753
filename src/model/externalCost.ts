/**
 * Climate cost that no price contains: `C · SCC · (1 − internalised share)`.
 *
 * @param carbon t CO₂e (or t per kWh).
 * @param socialCostOfCarbon USD/t (EPA 2023).
 * @param internalisedShare share of it that carbon prices cover already.
 * @returns USD (or USD/kWh).
 */
export const climateCost = (
  carbon: number,
  socialCostOfCarbon: number,
  internalisedShare: number,
): number => carbon * socialCostOfCarbon * (1 - internalisedShare);

/**
 * Cost of scarce water: `W_eq · shadow price`.
 *
 * @param scarcityWeightedWater m³ world-equivalent (or m³ per kWh).
 * @param shadowPrice USD per m³ world-equivalent.
 * @returns USD (or USD/kWh).
 */
export const waterCost = (scarcityWeightedWater: number, shadowPrice: number): number =>
  scarcityWeightedWater * shadowPrice;

/**
 * External cost: `X = climate + health + water − internalised`, the internalised part already taken off the climate
 * cost. A part of health or water that is not known (NaN) is left out: the sum then reads "at least".
 */
export const externalCost = (climate: number, health: number, water: number): number =>
  climate + known(health) + known(water);

const known = (part: number): number => (Number.isNaN(part) ? 0 : part);
