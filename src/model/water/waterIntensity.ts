import { mixture } from "../columns.ts";
import { raises } from "../declaration.ts";
import { waterIntensities } from "../fuelParameters.ts";
import { quantity, wayTo } from "../quantity.ts";

/** Water consumed for electricity, weighted by the mix of generation, which has no range: its publishers give none. */
export const waterIntensityQuantity = quantity({
  id: "waterIntensity",
  unit: "L/kWh",
  worked: "worked/waterIntensity",
  formula: "EWIF = ∑_f g · k",
  symbols: {
    g: { leaves: "generationShare", effect: "none" },
    k: {
      term: "waterIntensityOfFuel",
      factors: waterIntensities,
      effect: "raises",
      onTop: {
        of: "waterIntensityHydro",
        parameter: "waterIntensityHydroReservoir",
        only: ({ switches }) => switches.hydroEvaporation,
      },
    },
  },
  source:
    "Macknick et al. (2012), medians; evaporation from reservoirs of hydropower joins only where it is switched on",
  when: "fuelMix",
  fill: (EWIF, { g, k }) => mixture(EWIF, g, k),
});

/** The other method, country by country. */
export const waterIntensityWriWay = wayTo(waterIntensityQuantity, {
  id: "waterIntensityWri",
  formula: "EWIF = k",
  symbols: { k: raises({ variable: "waterIntensityWri" }) },
  source: "Reig et al., WRI (2020), as in EcoLogits: the other method, never mixed in one ranking",
  when: "wri",
  fill: (EWIF, { k }) => {
    EWIF.set(k);
  },
});
