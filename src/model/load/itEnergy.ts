import { kilowattHoursPerTerawattHour, kilowattsPerMegawatt, yearlyEnergy } from "../../units.ts";
import { at } from "../columns.ts";
import { raises } from "../declaration.ts";
import { quantity, wayTo } from "../quantity.ts";
import { aiElectricityQuantity } from "./aiLoad.ts";

/**
 * Electricity of the computing equipment: `E_IT = E_fac / PUE`.
 *
 * @param facilityEnergy kWh/yr, cooling and losses included.
 * @param powerUsageEffectiveness PUE, facility over computing equipment (ISO/IEC 30134-2).
 * @returns kWh/yr.
 */
export const itEnergy = (facilityEnergy: number, powerUsageEffectiveness: number): number =>
  facilityEnergy / powerUsageEffectiveness;

/** Electricity of AI inference, computing equipment, in facilities that are there now. */
export const itEnergyQuantity = quantity({
  id: "itEnergy",
  equation: "hostedItEnergy",
  unit: "kWh/yr",
  formula: "E_IT = A · i / PUE",
  symbols: {
    A: { quantity: aiElectricityQuantity, effect: "raises" },
    i: { parameter: "inferenceShare", effect: "raises" },
    PUE: { parameter: "powerUsageEffectiveness", effect: "lowers" },
  },
  source: "Power usage effectiveness by ISO/IEC 30134-2",
  bases: ["footprint"],
  fill: (E_IT, { A, i, PUE }) => {
    const share = i * kilowattHoursPerTerawattHour;
    for (let region = 0; region < E_IT.length; region += 1)
      E_IT[region] = itEnergy(at(A, region) * share, PUE);
  },
});

/**
 * Electricity of computing equipment placed somewhere: `E_IT = X · 8760 · LF`.
 *
 * @param power X, its peak draw in MW.
 * @param loadFactor LF, mean over peak draw.
 * @returns kWh/yr.
 */
export const sitedItEnergy = (power: number, loadFactor: number): number =>
  yearlyEnergy(power * kilowattsPerMegawatt) * loadFactor;

export const sitedItEnergyWay = wayTo(itEnergyQuantity, {
  id: "sitedItEnergy",
  formula: "E_IT = X · LF · 8760",
  symbols: { X: raises({ parameter: "sitingLoad" }), LF: raises({ parameter: "loadFactor" }) },
  source: "The same peak draw of the computing equipment everywhere",
  bases: ["siting"],
  fill: (E_IT, { X, LF }) => {
    E_IT.fill(sitedItEnergy(X, LF));
  },
});
