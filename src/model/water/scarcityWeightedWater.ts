import { litresPerCubicMetre } from "../../units.ts";
import { at, quotient } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { coolingPueStep } from "../load/cooling.ts";
import { quantity } from "../quantity.ts";
import { waterDirectQuantity, waterIndirectQuantity } from "./waterConsumption.ts";
import { waterIntensityQuantity } from "./waterIntensity.ts";
import { waterUsageEffectivenessQuantity } from "./waterUsageEffectiveness.ts";

/**
 * Water weighted by scarcity: `W_eq = W_on · CF_host + W_off · CF_supply` (AWARE 2.0, non-agricultural). The supply is
 * taken to lie in the host region.
 *
 * @returns m³ world-equivalent a year.
 */
export const scarcityWeighted = (direct: number, indirect: number, factor: number): number =>
  (direct + indirect) * factor;

export const scarcityWeightedWaterQuantity = quantity({
  id: "scarcityWeightedWater",
  unit: "m³-eq/yr",
  formula: "W_eq = (W_on + W_off) · CF",
  symbols: {
    W_on: raises(waterDirectQuantity),
    W_off: raises(waterIndirectQuantity),
    CF: raises({ variable: "scarcityFactor" }),
  },
  source: "AWARE 2.0, non-agricultural; the power is taken to come from the region itself",
  fill: (W_eq, { W_on, W_off, CF }) => {
    for (let region = 0; region < W_eq.length; region += 1)
      W_eq[region] = scarcityWeighted(at(W_on, region), at(W_off, region), at(CF, region));
  },
});

export const scarcityWeightedWaterPerResidentQuantity = quantity({
  id: "scarcityWeightedWaterPerResident",
  unit: "m³-eq/person/yr",
  formula: "w = W_eq / B",
  symbols: { W_eq: raises(scarcityWeightedWaterQuantity), B: lowers({ variable: "population" }) },
  source: "Residents of the region that hosts",
  fill: (w, { W_eq, B }) => quotient(w, W_eq, B),
});

export const scarcityWeightedWaterPerItEnergyQuantity = quantity({
  id: "scarcityWeightedWaterPerItEnergy",
  unit: "m³-eq/kWh",
  formula: "w = (WUE + PUE_c · EWIF) · CF",
  symbols: {
    WUE: raises(waterUsageEffectivenessQuantity),
    PUE_c: raises(coolingPueStep),
    EWIF: raises(waterIntensityQuantity),
    CF: raises({ variable: "scarcityFactor" }),
  },
  source: "Per kWh of computing equipment",
  fill: (w, { WUE, PUE_c, EWIF, CF }) => {
    for (let region = 0; region < w.length; region += 1) {
      const litres = scarcityWeighted(at(WUE, region), PUE_c * at(EWIF, region), at(CF, region));
      w[region] = litres / litresPerCubicMetre;
    }
  },
});
