import { litresPerCubicMetre } from "../units.ts";

/**
 * Water consumed with electricity: `W = E · k`. On site E is that of the computing equipment and k its WUE; behind the
 * electricity E is that of the whole facility and k the water intensity of the supply. PUE enters once.
 *
 * @param energy kWh/yr.
 * @param intensity L/kWh.
 * @returns m³/yr (consumption, not withdrawal).
 */
export const waterConsumption = (energy: number, intensity: number): number =>
  (energy * intensity) / litresPerCubicMetre;

/**
 * Water weighted by scarcity: `W_eq = W_on · CF_host + W_off · CF_supply` (AWARE 2.0, non-agricultural). The supply is
 * taken to lie in the host region.
 *
 * @returns m³ world-equivalent a year.
 */
export const scarcityWeighted = (direct: number, indirect: number, factor: number): number =>
  (direct + indirect) * factor;
