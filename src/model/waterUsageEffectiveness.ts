import { fahrenheitFromCelsius } from "../units.ts";

/**
 * Water consumed by an all-evaporative cooling tower: `S/(S − 1) · (6e-5 T³ − 0.01 T² + 0.61 T − 10.4)`, T in °F.
 * Published by the Ren group (Li et al., "Making AI Less Thirsty"); negative below about −4 °C.
 *
 * @param wetBulb wet-bulb temperature, °C.
 * @param cyclesOfConcentration S, how often the tower's water is used before it is drained.
 * @returns L per kWh of computing equipment.
 */
export function evaporativeTower(wetBulb: number, cyclesOfConcentration: number): number {
  const t = fahrenheitFromCelsius(wetBulb);
  const pure = 6e-5 * t * t * t - 0.01 * t * t + 0.61 * t - 10.4;
  return (cyclesOfConcentration / (cyclesOfConcentration - 1)) * pure;
}

/**
 * Water usage effectiveness of a fleet: `max(floor, φ · f(T))`.
 *
 * @param tower f(T), the all-evaporative tower at the place's wet bulb, L/kWh.
 * @param evaporativeShare φ, share of the heat that is rejected by evaporation.
 * @param floor least use of any facility, L/kWh.
 * @returns L per kWh of computing equipment (consumption).
 */
export const waterUsageEffectiveness = (
  tower: number,
  evaporativeShare: number,
  floor: number,
): number => Math.max(floor, evaporativeShare * tower);
