import { generationFuels } from "../../dataset/fuels.ts";
import { waterIntensities } from "../fuelParameters.ts";
import type { Equation } from "./equation.ts";

const WUE = { quantity: "waterUsageEffectiveness" } as const;
const EWIF = { quantity: "waterIntensity" } as const;
const CF = { variable: "scarcityFactor" } as const;
const W_on = { quantity: "waterDirect" } as const;
const W_off = { quantity: "waterIndirect" } as const;
const W_eq = { quantity: "scarcityWeightedWater" } as const;

/** Water on site, behind the electricity, and weighted by scarcity: all of it consumed, none withdrawn. */
export const waterEquations: readonly Equation[] = [
  {
    id: "wetBulbFahrenheit",
    section: "water",
    formula: "T = 1.8 · T_C + 32",
    symbols: { T: { term: "wetBulbFahrenheit" }, T_C: { variable: "wetBulb" } },
    source: "Degrees Fahrenheit, in which the tower was published",
  },
  {
    id: "towerWater",
    section: "water",
    formula: "f = S / (S − 1) · (0.00006 · T^3 − 0.01 · T^2 + 0.61 · T − 10.4)",
    symbols: {
      f: { term: "towerWater" },
      S: { parameter: "cyclesOfConcentration" },
      T: { term: "wetBulbFahrenheit" },
    },
    source: "Li et al., Making AI Less Thirsty (2023): an all-evaporative cooling tower",
  },
  {
    id: "evaporatedShare",
    section: "water",
    formula: "φ_c = φ",
    symbols: {
      φ_c: { term: "evaporatedShare" },
      φ: { parameter: "evaporativeShare" },
    },
    source:
      "The fleet's share as it is, half of it for hybrid cooling, 1 for evaporation alone, 0 for dry cooling",
  },
  {
    id: "waterUsageEffectiveness",
    section: "water",
    formula: "WUE = max(w, φ_c · f)",
    symbols: {
      WUE,
      w: { parameter: "waterUsageFloor" },
      φ_c: { term: "evaporatedShare" },
      f: { term: "towerWater" },
    },
    source: "φ set so that US data centres of 2023 give LBNL's 66 billion litres",
    when: "wetBulbKnown",
  },
  {
    id: "waterUsageWithoutClimate",
    section: "water",
    formula: "WUE = max(w, h · w_0)",
    symbols: {
      WUE,
      w: { parameter: "waterUsageFloor" },
      h: { term: "evaporationLeft" },
      w_0: { parameter: "wueWithoutClimate" },
    },
    source:
      "Operators' fleets. h is 1 for the fleet's cooling, a half for hybrid, 0 for dry; for evaporation alone there is no figure",
    when: "wetBulbUnknown",
  },
  {
    id: "waterIntensity",
    section: "water",
    formula: "EWIF = ∑_f g · k",
    symbols: {
      EWIF,
      g: { term: "generationShare", variables: generationFuels },
      k: {
        term: "waterIntensityOfFuel",
        parameters: [...waterIntensities, "waterIntensityHydroReservoir"],
      },
    },
    source:
      "Macknick et al. (2012), medians; evaporation from reservoirs of hydropower joins only where it is switched on",
    when: "fuelMix",
  },
  {
    id: "waterIntensityWri",
    section: "water",
    formula: "EWIF = k",
    symbols: { EWIF, k: { variable: "waterIntensityWri" } },
    source:
      "Reig et al., WRI (2020), as in EcoLogits: the other method, never mixed in one ranking",
    when: "wri",
  },
  {
    id: "waterDirect",
    section: "water",
    formula: "W_on = E_IT · WUE",
    symbols: { W_on, E_IT: { quantity: "itEnergy" }, WUE },
    source: "WUE is per kWh of computing equipment: PUE does not enter here",
  },
  {
    id: "waterIndirect",
    section: "water",
    formula: "W_off = E_fac · EWIF",
    symbols: { W_off, E_fac: { quantity: "facilityEnergy" }, EWIF },
    source: "PUE enters once, here (Li et al. 2023; EcoLogits' documents)",
  },
  {
    id: "scarcityWeightedWater",
    section: "water",
    formula: "W_eq = (W_on + W_off) · CF",
    symbols: { W_eq, W_on, W_off, CF },
    source: "AWARE 2.0, non-agricultural; the power is taken to come from the region itself",
  },
  {
    id: "scarcityWeightedWaterPerResident",
    section: "water",
    formula: "w = W_eq / B",
    symbols: {
      w: { quantity: "scarcityWeightedWaterPerResident" },
      W_eq,
      B: { variable: "population" },
    },
    source: "Residents of the region that hosts",
  },
  {
    id: "scarcityWeightedWaterPerItEnergy",
    section: "water",
    formula: "w = (WUE + PUE_c · EWIF) · CF",
    symbols: {
      w: { quantity: "scarcityWeightedWaterPerItEnergy" },
      WUE,
      PUE_c: { term: "coolingPue" },
      EWIF,
      CF,
    },
    source: "Per kWh of computing equipment",
  },
  {
    id: "waterStressScore",
    section: "water",
    formula: "z = max(0, min(5, log2(q / 0.1) + 1))",
    symbols: { z: { variable: "waterStressScore" }, q: { term: "withdrawalRatio" } },
    source: "WRI Aqueduct 4.0 (Kuzma et al. 2023): a score, never a multiplier of litres",
  },
];
