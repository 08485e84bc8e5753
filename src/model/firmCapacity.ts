import { hoursPerYear } from "../units.ts";
import { weightedSum } from "./weightedSum.ts";

/** GW of constant power in a year's TWh: 8760 h / 1000. */
const terawattHoursPerGigawattYear = hoursPerYear / 1000;

/**
 * Capacity of a system's own plants that can be counted on at the peak: `Σ_f capacity_f · ELCC_f`.
 *
 * @param capacities GW by kind of plant.
 * @param credits capacity credit (effective load-carrying capability, ELCC) by kind, 0–1, in the same order.
 * @returns GW.
 */
export const firmCapacity = (
  capacities: ArrayLike<number>,
  credits: ArrayLike<number>,
  offset = 0,
): number => weightedSum(capacities, credits, offset);

/**
 * Imports counted on at the peak: `max(0, net imports) / (8.76 · system load factor)`. Exporters get none, and lose none.
 *
 * @param netImports TWh/yr.
 * @returns GW.
 */
export const firmImports = (netImports: number, systemLoadFactor: number): number =>
  Math.max(0, netImports) / (terawattHoursPerGigawattYear * systemLoadFactor);
