import { gramsPerTonne } from "../../units.ts";
import { at, quotient } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { acceleratorsDrawing, embodiedCarbonPerYear } from "../lifecycle/embodied.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { itEnergyQuantity } from "../load/itEnergy.ts";
import { quantity } from "../quantity.ts";

/**
 * Greenhouse gases of electricity: `C = E_fac · EF`, average and generation based, life cycle.
 *
 * @param energy kWh/yr.
 * @param carbonIntensity g CO₂e/kWh.
 * @returns t CO₂e/yr.
 */
export const carbon = (energy: number, carbonIntensity: number): number =>
  (energy * carbonIntensity) / gramsPerTonne;

export const carbonQuantity = quantity({
  id: "carbon",
  unit: "t/yr",
  worked: "worked/endToEnd",
  formula: "C = E_fac · EF",
  symbols: { E_fac: raises(facilityEnergyQuantity), EF: raises({ variable: "carbonIntensity" }) },
  source: "Average intensity, generation based, life cycle (Ember)",
  fill: (C, { E_fac, EF }) => {
    for (let region = 0; region < C.length; region += 1)
      C[region] = carbon(at(E_fac, region), at(EF, region));
  },
});

export const carbonPerResidentQuantity = quantity({
  id: "carbonPerResident",
  unit: "t/person/yr",
  formula: "c = C / B",
  symbols: { C: raises(carbonQuantity), B: lowers({ variable: "population" }) },
  source: "Residents of the region that hosts",
  fill: (c, { C, B }) => quotient(c, C, B),
});

/** Carbon of making the machines, by year of their life: booked to their makers; it follows the draw of the equipment here. */
export const embodiedCarbonQuantity = quantity({
  id: "embodiedCarbon",
  unit: "t/yr",
  formula: "C_m = E_IT / (LF · 8760 · P_a) · (G_s / 8 + G_a) / L",
  symbols: {
    LF: lowers({ parameter: "loadFactor" }),
    P_a: lowers({ parameter: "powerPerAccelerator" }),
    G_a: raises({ parameter: "embodiedPerAccelerator" }),
    G_s: raises({ parameter: "embodiedPerServer" }),
    L: lowers({ parameter: "hardwareLifetime" }),
    E_IT: raises(itEnergyQuantity),
  },
  source: "EcoLogits (2026); booked to where machines are made, added to nothing",
  fill: (C_m, { E_IT, LF, P_a, G_a, G_s, L }) => {
    const perKilowattHour = embodiedCarbonPerYear(
      acceleratorsDrawing(1, LF, P_a),
      { perAccelerator: G_a, perServer: G_s },
      L,
    );
    for (let region = 0; region < C_m.length; region += 1)
      C_m[region] = perKilowattHour * at(E_IT, region);
  },
});
