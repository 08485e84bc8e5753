import type { Scenario } from "../scenario/scenario.ts";
import { footprintBaseYear } from "./inferenceFactor.ts";
import type { Effect, Quantity } from "./quantity.ts";

/** Energy and draw of the load: hosted today, or placed everywhere alike. */
export const loadQuantities = ({ basis, year }: Scenario) =>
  basis === "footprint" ? hosted(growthEffect(year)) : sited;

/** Growth raises the years after the base year and lowers those before it. */
const growthEffect = (year: number): Effect => {
  if (year === footprintBaseYear) return "none";
  return year > footprintBaseYear ? "raises" : "lowers";
};

const hosted = (aiGrowth: Effect) =>
  ({
    facilityEnergy: {
      hostedLoad: "raises",
      parameters: { aiShare: "raises", inferenceShare: "raises", aiGrowth },
    },
    itEnergy: {
      from: { facilityEnergy: "raises" },
      parameters: { powerUsageEffectiveness: "lowers" },
    },
    peakDraw: {
      from: { facilityEnergy: "raises" },
      parameters: { loadFactor: "lowers", coincidence: "raises" },
    },
  }) satisfies Record<string, Quantity>;

const sited = {
  facilityEnergy: {
    from: { itEnergy: "raises" },
    parameters: { powerUsageEffectiveness: "raises" },
  },
  itEnergy: { parameters: { sitingLoad: "raises", loadFactor: "raises" } },
  /** The load is given as a draw, so its load factor cancels. */
  peakDraw: {
    parameters: {
      sitingLoad: "raises",
      powerUsageEffectiveness: "raises",
      coincidence: "raises",
    },
  },
} as const satisfies Record<string, Quantity>;
