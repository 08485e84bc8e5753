import { gramsPerTonne } from "../units.ts";

/**
 * Greenhouse gases of electricity: `C = E_fac · EF`, average and generation based, life cycle.
 *
 * @param energy kWh/yr.
 * @param carbonIntensity g CO₂e/kWh.
 * @returns t CO₂e/yr.
 */
export const carbon = (energy: number, carbonIntensity: number): number =>
  (energy * carbonIntensity) / gramsPerTonne;
