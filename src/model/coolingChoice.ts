import type { CoolingChoice, Scenario } from "../scenario/scenario.ts";
import type { ParameterValues } from "./fuelParameters.ts";

/** What cooling decides: how much heat leaves by evaporation, and what the facility takes beside its equipment. */
export interface Cooling {
  /** φ, share of the heat that is rejected by evaporation. */
  readonly evaporativeShare: number;
  readonly powerUsageEffectiveness: number;
}

/** Change of PUE by choice of cooling. */
export interface CoolingPenalties {
  readonly addedByDryCooling: number;
  readonly addedByHybridCooling: number;
  readonly savedByEvaporativeCooling: number;
}

/**
 * Cooling other than the fleet's: water against power. `evaporative` φ = 1 and a lower PUE, `dry` φ = 0 (only the floor
 * of water remains) and a higher PUE, `hybrid` φ/2 and a slightly higher one. PUE never falls below 1.
 */
export function chosenCooling(
  choice: CoolingChoice,
  { evaporativeShare, powerUsageEffectiveness }: Cooling,
  penalties: CoolingPenalties,
): Cooling {
  const choices: Readonly<Record<CoolingChoice, { share: number; added: number }>> = {
    fleet: { share: evaporativeShare, added: 0 },
    evaporative: { share: 1, added: -penalties.savedByEvaporativeCooling },
    dry: { share: 0, added: penalties.addedByDryCooling },
    hybrid: { share: evaporativeShare / 2, added: penalties.addedByHybridCooling },
  };
  const { share, added } = choices[choice];
  return {
    evaporativeShare: share,
    powerUsageEffectiveness: Math.max(1, powerUsageEffectiveness + added),
  };
}

/** Cooling of a scenario at one point of all ranges. */
export const coolingOf = ({
  scenario,
  parameters,
}: {
  readonly scenario: Scenario;
  readonly parameters: ParameterValues;
}): Cooling => chosenCooling(scenario.switches.cooling, parameters, parameters);
