import { kilowattsPerGigawatt, kilowattsPerMegawatt, meanPower } from "../units.ts";

/**
 * Power that facilities draw at the hour of the system's peak: `P = κ · E_fac / (8760 · LF)`.
 *
 * @param facilityEnergy kWh/yr.
 * @param loadFactor LF, mean over peak draw of the facilities: a high one lowers the peak.
 * @param coincidence κ, share of their own peak that falls into the system's.
 * @returns GW.
 */
export const peakDraw = (facilityEnergy: number, loadFactor: number, coincidence: number): number =>
  (coincidence * meanPower(facilityEnergy)) / loadFactor / kilowattsPerGigawatt;

/**
 * Power that computing equipment of a given peak draw takes with its facility: `P = κ · PUE · X`; the load factor
 * cancels.
 *
 * @param power X, MW.
 * @returns GW.
 */
export const sitedPeakDraw = (
  power: number,
  powerUsageEffectiveness: number,
  coincidence: number,
): number =>
  (coincidence * powerUsageEffectiveness * power * kilowattsPerMegawatt) / kilowattsPerGigawatt;
