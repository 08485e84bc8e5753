import { kilowattsPerMegawatt, yearlyEnergy } from "../units.ts";

/**
 * Electricity of the computing equipment: `E_IT = E_fac / PUE`.
 *
 * @param facilityEnergy kWh/yr, cooling and losses included.
 * @param powerUsageEffectiveness PUE, facility over computing equipment (ISO/IEC 30134-2).
 * @returns kWh/yr.
 */
export const itEnergy = (facilityEnergy: number, powerUsageEffectiveness: number): number =>
  facilityEnergy / powerUsageEffectiveness;

/**
 * Electricity of computing equipment placed somewhere: `E_IT = X · 8760 · LF`.
 *
 * @param power X, its peak draw in MW.
 * @param loadFactor LF, mean over peak draw.
 * @returns kWh/yr.
 */
export const sitedItEnergy = (power: number, loadFactor: number): number =>
  yearlyEnergy(power * kilowattsPerMegawatt) * loadFactor;

/**
 * Electricity of the facility around computing equipment: `E_fac = PUE · E_IT`. @returns kWh/yr.
 */
export const facilityEnergy = (itEnergyPerYear: number, powerUsageEffectiveness: number): number =>
  itEnergyPerYear * powerUsageEffectiveness;
