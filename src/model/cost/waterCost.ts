import { litresPerCubicMetre } from "../../units.ts";
import { at, product } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { coolingPueStep } from "../load/cooling.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { quantity, wayTo } from "../quantity.ts";
import { scarcityWeighted } from "../water/scarcityWeightedWater.ts";
import { waterIntensityQuantity } from "../water/waterIntensity.ts";
import { waterUsageEffectivenessQuantity } from "../water/waterUsageEffectiveness.ts";

/**
 * Cost of scarce water: `W_eq · shadow price`.
 *
 * @param scarcityWeightedWater m³ world-equivalent (or m³ per kWh).
 * @param shadowPrice USD per m³ world-equivalent.
 * @returns USD (or USD/kWh).
 */
export const waterCost = (scarcityWeightedWater: number, shadowPrice: number): number =>
  scarcityWeightedWater * shadowPrice;

const v = raises({ parameter: "shadowPriceOfWater" });

/** Where scarce water has no price it costs nothing, and no figure of it is needed. */
export const waterCostPerEnergyQuantity = quantity({
  id: "waterCostPerEnergy",
  equation: "unpricedWater",
  unit: "USD/kWh",
  symbols: { v },
  source: "The shadow price is a choice, 0 unless set",
  fill: (x_W) => {
    x_W.fill(0);
  },
});

/** Of a kWh of the facility: PUE divides what is used on site. */
export const pricedWaterWay = wayTo(waterCostPerEnergyQuantity, {
  id: "waterCostPerEnergy",
  formula: "x_W = (WUE / PUE_c + EWIF) · CF · v",
  symbols: {
    v,
    WUE: raises(waterUsageEffectivenessQuantity),
    PUE_c: lowers(coolingPueStep),
    EWIF: raises(waterIntensityQuantity),
    CF: raises({ variable: "scarcityFactor" }),
  },
  source: "The shadow price is a choice, 0 unless set: scarce water then costs nothing here",
  when: "waterPriced",
  fill: (x_W, { WUE, PUE_c, EWIF, CF, v }) => {
    for (let region = 0; region < x_W.length; region += 1) {
      const litres = scarcityWeighted(at(WUE, region) / PUE_c, at(EWIF, region), at(CF, region));
      x_W[region] = waterCost(litres / litresPerCubicMetre, v);
    }
  },
});

export const waterCostQuantity = quantity({
  id: "waterCost",
  unit: "USD/yr",
  formula: "X = x_W · E_fac",
  symbols: { x_W: raises(waterCostPerEnergyQuantity), E_fac: raises(facilityEnergyQuantity) },
  source: "One part of the external cost",
  fill: (X, { x_W, E_fac }) => product(X, x_W, E_fac),
});
