import { fahrenheitFromCelsius } from "../../units.ts";
import { at } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { evaporatesAlone, evaporatesAsFleet, evaporationLeftStep, isDry } from "../load/cooling.ts";
import { quantity, step, wayTo } from "../quantity.ts";
import { evaporatedShareHereStep } from "./evaporatedShareHere.ts";

export const wetBulbFahrenheitStep = step({
  id: "wetBulbFahrenheit",
  formula: "T = 1.8 · T_C + 32",
  symbols: { T_C: raises({ variable: "wetBulb" }) },
  source: "Degrees Fahrenheit, in which the tower was published",
  fill: (T, { T_C }) => {
    for (let region = 0; region < T.length; region += 1)
      T[region] = fahrenheitFromCelsius(at(T_C, region));
  },
});

/**
 * Water consumed by an all-evaporative cooling tower: `S/(S − 1) · (6e-5 T³ − 0.01 T² + 0.61 T − 10.4)`.
 * Published by the Ren group (Li et al., "Making AI Less Thirsty"); negative below about −4 °C.
 *
 * @param fahrenheit T, wet-bulb temperature, °F.
 * @param cyclesOfConcentration S, how often the tower's water is used before it is drained.
 * @returns L per kWh of computing equipment.
 */
export function evaporativeTower(fahrenheit: number, cyclesOfConcentration: number): number {
  const t = fahrenheit;
  const pure = 6e-5 * t * t * t - 0.01 * t * t + 0.61 * t - 10.4;
  return (cyclesOfConcentration / (cyclesOfConcentration - 1)) * pure;
}

export const towerWaterStep = step({
  id: "towerWater",
  formula: "f = S / (S − 1) · (0.00006 · T^3 − 0.01 · T^2 + 0.61 · T − 10.4)",
  symbols: { S: lowers({ parameter: "cyclesOfConcentration" }), T: raises(wetBulbFahrenheitStep) },
  source: "Li et al., Making AI Less Thirsty (2023): an all-evaporative cooling tower",
  fill: (f, { S, T }) => {
    for (let region = 0; region < f.length; region += 1)
      f[region] = evaporativeTower(at(T, region), S);
  },
});

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

export const waterUsageEffectivenessQuantity = quantity({
  id: "waterUsageEffectiveness",
  unit: "L/kWh",
  worked: "worked/waterUsageEffectiveness",
  formula: "WUE = max(w, φ_r · f)",
  symbols: {
    f: {
      quantity: towerWaterStep,
      effect: "raises",
      only: (scenario) => !isDry(scenario),
    },
    w: raises({ parameter: "waterUsageFloor" }),
    φ_r: raises(evaporatedShareHereStep),
  },
  needs: (scenario) => (isDry(scenario) ? [] : [{ given: "localClimate" }]),
  source:
    "φ set so that US data centres of 2023 give LBNL's 66 billion litres. Not where all that is known of the climate is the mean of a country with several",
  when: "wetBulbKnown",
  fill: (WUE, { w, φ_r, f }) => {
    for (let region = 0; region < WUE.length; region += 1)
      WUE[region] = waterUsageEffectiveness(at(f, region), at(φ_r, region), w);
  },
});

/** The figure of operators' fleets stands in, in the part that the way of cooling leaves of it. */
export const waterUsageWithoutClimateWay = wayTo(waterUsageEffectivenessQuantity, {
  id: "waterUsageWithoutClimate",
  formula: "WUE = max(w, h · w_0)",
  symbols: {
    w: raises({ parameter: "waterUsageFloor" }),
    h: raises(evaporationLeftStep),
    w_0: { parameter: "wueWithoutClimate", effect: "raises", only: evaporatesAsFleet },
  },
  source:
    "Operators' fleets. h is 1 for the fleet's cooling, a half for hybrid, 0 for dry; for evaporation alone there is no figure",
  when: "wetBulbUnknown",
  without: "wetBulb",
  except: evaporatesAlone,
  compute: ({ w, h, w_0 }) => Math.max(w, h * w_0),
});
