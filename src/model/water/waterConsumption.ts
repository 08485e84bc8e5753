import { litresPerCubicMetre } from "../../units.ts";
import { at } from "../columns.ts";
import { raises } from "../declaration.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { itEnergyQuantity } from "../load/itEnergy.ts";
import { quantity } from "../quantity.ts";
import { waterIntensityQuantity } from "./waterIntensity.ts";
import { waterUsageEffectivenessQuantity } from "./waterUsageEffectiveness.ts";

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

/** Writes the water of an energy at an intensity for each region. */
function consumed(result: Float64Array, energy: Float64Array, intensity: Float64Array): void {
  for (let region = 0; region < result.length; region += 1)
    result[region] = waterConsumption(at(energy, region), at(intensity, region));
}

export const waterDirectQuantity = quantity({
  id: "waterDirect",
  unit: "m³/yr",
  formula: "W_on = E_IT · WUE",
  symbols: { E_IT: raises(itEnergyQuantity), WUE: raises(waterUsageEffectivenessQuantity) },
  source: "WUE is per kWh of computing equipment: PUE does not enter here",
  fill: (W_on, { E_IT, WUE }) => consumed(W_on, E_IT, WUE),
});

export const waterIndirectQuantity = quantity({
  id: "waterIndirect",
  unit: "m³/yr",
  formula: "W_off = E_fac · EWIF",
  symbols: { E_fac: raises(facilityEnergyQuantity), EWIF: raises(waterIntensityQuantity) },
  source: "PUE enters once, here (Li et al. 2023; EcoLogits' documents)",
  fill: (W_off, { E_fac, EWIF }) => consumed(W_off, E_fac, EWIF),
});
