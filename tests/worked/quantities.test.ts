import { expect, test } from "vitest";
import { declarations } from "../../src/model/quantities.ts";
import { computedValue } from "./computedValue.ts";
import { expectNear } from "./near.ts";

type Example = readonly [
  numbers: Readonly<Record<string, number | readonly number[]>>,
  value: number,
];

/**
 * One example of each equation that has no published one, by hand with round numbers: the inputs by symbol and the result,
 * all in the units that the model holds them in.
 */
const examples: Readonly<Record<string, Example>> = {
  // 0.6 TWh of AI, half of it inference: 0.3 TWh.
  hostedFacilityEnergy: [{ A: 0.6, i: 0.5, PUE: 1.2, PUE_c: 1.2 }, 3e8],
  hostedItEnergy: [{ A: 0.6, i: 0.5, PUE: 1.2 }, 2.5e8],
  // 10 MW at half load for 8,760 hours.
  sitedItEnergy: [{ X: 10, LF: 0.5 }, 4.38e7],
  facilityEnergy: [{ E_IT: 4e7, PUE_c: 1.25 }, 5e7],
  sitedPeakDraw: [{ X: 100, κ: 0.9, c: 0.5, PUE_c: 1.2 }, 0.054],
  // A tenth of a trillion tokens, two samples each.
  hostedTokens: [{ W: 1e12, k: 2, s: 0.1 }, 2e11],
  hostedImages: [{ W_i: 1e9, k: 1, s: 0.25 }, 2.5e8],
  // 1 Wh per 1,000 tokens is 1e-6 kWh a token; twice that at the facility, half as much again for prompts.
  itEnergyOfTokens: [{ T: 2e11, e: 1, m: 2, v: 1, p: 4, p_a: 1, r: 0.1, PUE_e: 1.2 }, 5e5],
  itEnergyOfImages: [{ N_i: 1e9, e_i: 1, m: 2.4, PUE_e: 1.2 }, 2e3],
  // 3 TWh of 60 TWh.
  demandShare: [{ E_fac: 3e9, D: 60 }, 0.05],
  peakShare: [{ P: 0.5, M: 10 }, 0.05],
  firmShare: [{ P: 0.5, C: 20 }, 0.025],
  flexibleHeadroom: [{ φ: 0.1, M: 20 }, 2],
  netImportShare: [{ I: -6, D: 60 }, -0.1],
  wetBulbFahrenheit: [{ T_C: 20 }, 68],
  // 1.2 · (0.00006 · 60³ − 0.01 · 60² + 0.61 · 60 − 10.4).
  towerWater: [{ T: 60, S: 6 }, 1.2 * (12.96 - 36 + 36.6 - 10.4)],
  waterUsageWithoutClimate: [{ w: 0.03, h: 0.5, w_0: 0.3 }, 0.15],
  waterIntensityWri: [{ k: 3.1 }, 3.1],
  waterDirect: [{ E_IT: 4e6, WUE: 0.5 }, 2000],
  waterIndirect: [{ E_fac: 5e6, EWIF: 2 }, 1e4],
  scarcityWeightedWater: [{ W_on: 2000, W_off: 1e4, CF: 5 }, 6e4],
  scarcityWeightedWaterPerResident: [{ W_eq: 6e4, B: 3e5 }, 0.2],
  scarcityWeightedWaterPerItEnergy: [{ WUE: 0.5, PUE_c: 1.25, EWIF: 2, CF: 5 }, 0.015],
  // 5 GWh at 400 g/kWh.
  carbon: [{ E_fac: 5e6, EF: 400 }, 2000],
  carbonPerResident: [{ C: 2000, B: 1e6 }, 0.002],
  // 8.76 GWh at full load draw 1 MW: a thousand accelerators of 1 kW, 125 servers; 287.5 t over five years.
  embodiedCarbon: [{ E_IT: 8.76e6, LF: 1, P_a: 1, G_a: 162.5, G_s: 1000, L: 5 }, 57.5],
  bill: [{ E_fac: 5e6, p: 0.08 }, 4e5],
  billShareOfGdp: [{ K: 4e5, Y: 2e10 }, 2e-5],
  priceShareOfIncome: [{ p: 0.08, Y: 40_000 }, 0.002],
  // 1 TWh less 0.2 TWh of the load, 2 USD more for each MWh.
  pricePressure: [{ D: 1, E_fac: 2e8, Δp: 2 }, 1.6e6],
  relativePricePressure: [{ D: 1, E_fac: 2e8, π: 0.02, p: 0.1 }, 1.6e6],
  pricePressurePerHousehold: [{ Δp: 2, U: 3500 }, 7],
  relativePricePressurePerHousehold: [{ π: 0.02, U: 3500, p_h: 0.2 }, 14],
  pricePressurePerResident: [{ ΔK: 1.6e6, B: 8e5 }, 2],
  pricePressureShareOfGdp: [{ ΔK: 1.6e6, Y: 3.2e10 }, 5e-5],
  // 500 g/kWh at 200 USD/t, half of it paid already.
  climateCostPerEnergy: [{ EF: 500, σ: 200, ι: 0.5 }, 0.05],
  // A quarter of the income; its root.
  healthCostTransferred: [{ g: [0.5, 0.5], h: [0.2, 0], Y: 1e4, Y_0: 4e4, η: 0.5, known: 0 }, 0.05],
  unpricedWater: [{ v: 0 }, 0],
  waterCostPerEnergy: [{ v: 0.5, WUE: 0.5, PUE_c: 1.25, EWIF: 1.6, CF: 5 }, 0.005],
  externalCostPerEnergy: [{ x_C: 0.05, x_W: 0.005 }, 0.055],
  externalCostPerEnergyWithHealth: [{ x_C: 0.05, x_H: 0.02, x_W: 0.005 }, 0.075],
  climateCostPerResident: [{ x_C: 0.05, E_fac: 2e6, B: 1e6 }, 0.1],
  externalCost: [{ x: 0.055, E_fac: 2e6 }, 1.1e5],
  externalCostPerResident: [{ X: 1.1e5, B: 1e6 }, 0.11],
  climateCost: [{ x_C: 0.05, E_fac: 2e6 }, 1e5],
  healthCost: [{ x_H: 0.02, E_fac: 2e6 }, 4e4],
  waterCost: [{ x_W: 0.005, E_fac: 2e6 }, 1e4],
  healthCostPerResident: [{ X: 4e4, B: 8e4 }, 0.5],
  unpricedPerPriced: [{ x: 0.06, p: 0.08 }, 0.75],
  unpricedPerHouseholdPrice: [{ x: 0.06, p: 0.24 }, 0.25],
};

test.each(Object.entries(examples))("%s", (id, [numbers, value]) => {
  const declaration = declarations.find((entry) => entry.id === id);
  if (!declaration) throw new Error(`There is no equation ${id}: delete its example.`);
  expectNear(computedValue(declaration, numbers), value);
});

test("a region where health costs are known keeps its own", () => {
  const declaration = declarations.find(({ id }) => id === "healthCostTransferred");
  const numbers = { g: [0.5, 0.5], h: [0.2, 0], Y: 1e4, Y_0: 4e4, η: 0.5, known: 1 };
  expect(declaration && computedValue(declaration, numbers)).toBe(0.1);
});
