import { hoursPerYear } from "../units.ts";

/**
 * Peak demand estimated from a year's energy: `annual demand / (8.76 · system load factor)`.
 * Known load factors: US .67, China .79, Germany .72, UK .76, Ireland .72, South Africa .81.
 *
 * @param annualDemand TWh/yr.
 * @returns GW.
 */
export const peakDemand = (annualDemand: number, systemLoadFactor: number): number =>
  annualDemand / ((hoursPerYear / 1000) * systemLoadFactor);
