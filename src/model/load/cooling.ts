import type { CoolingChoice, Scenario } from "../../scenario/scenario.ts";
import { raises } from "../declaration.ts";
import { numberStep } from "../quantity.ts";

/**
 * What each way of cooling leaves of the fleet's evaporation. Evaporation alone takes all of the heat, whatever the fleet
 * does: how much water that is, only the climate tells.
 */
const evaporationLeft: Readonly<Record<CoolingChoice, number>> = {
  fleet: 1,
  evaporative: Number.NaN,
  dry: 0,
  hybrid: 1 / 2,
};

const isCooledBy =
  (...choices: readonly CoolingChoice[]) =>
  ({ switches }: Scenario): boolean =>
    choices.includes(switches.cooling);

/** Whether heat leaves by some part of what the fleet evaporates. */
export const evaporatesAsFleet = isCooledBy("fleet", "hybrid");
export const evaporatesAlone = isCooledBy("evaporative");
export const isDry = isCooledBy("dry");
export const isFleet = isCooledBy("fleet");

/** What another way of cooling than the fleet's adds to PUE; below 0 for evaporation alone. */
export const addedByCoolingStep = numberStep({
  id: "addedByCooling",
  worked: "model/coolingChoice",
  symbols: {
    dry: { parameter: "addedByDryCooling", effect: "raises", only: isDry, otherwise: 0 },
    hybrid: {
      parameter: "addedByHybridCooling",
      effect: "raises",
      only: isCooledBy("hybrid"),
      otherwise: 0,
    },
    saved: {
      parameter: "savedByEvaporativeCooling",
      effect: "lowers",
      only: evaporatesAlone,
      otherwise: 0,
    },
  },
  source: "Assumption: water against power",
  compute: ({ dry, hybrid, saved }) => dry + hybrid - saved,
});

/** Power usage effectiveness with the cooling of the scenario: water against power. It never falls below 1. */
export const coolingPueStep = numberStep({
  id: "coolingPue",
  worked: "model/coolingChoice",
  formula: "PUE_c = max(1, PUE + Δ)",
  symbols: { PUE: raises({ parameter: "powerUsageEffectiveness" }), Δ: raises(addedByCoolingStep) },
  source:
    "Assumption: water against power. Δ is 0 for the fleet's cooling, below 0 for evaporation alone",
  compute: ({ PUE, Δ }) => Math.max(1, PUE + Δ),
});

/** φ, share of the heat that is rejected by evaporation. */
export const evaporatedShareStep = numberStep({
  id: "evaporatedShare",
  worked: "model/coolingChoice",
  formula: "φ_c = φ",
  symbols: { φ: { parameter: "evaporativeShare", effect: "raises", only: evaporatesAsFleet } },
  source:
    "The fleet's share as it is, half of it for hybrid cooling, 1 for evaporation alone, 0 for dry cooling",
  compute: ({ φ }, { switches }) =>
    switches.cooling === "evaporative" ? 1 : φ * evaporationLeft[switches.cooling],
});

export const evaporationLeftStep = numberStep({
  id: "evaporationLeft",
  worked: "model/coolingChoice",
  symbols: {},
  source: "Assumption: half for hybrid cooling, none for dry",
  compute: (_, { switches }) => evaporationLeft[switches.cooling],
});
