import { type EquationCondition, scenarioConditions } from "../../model/conditions.ts";
import type { Equation } from "../../model/equations.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Place } from "./place.ts";

const knowsWetBulb = ({ input, region }: Place): boolean =>
  !Number.isNaN(input.data.wetBulb[region]);

const knowsLoadFactor = ({ input, region }: Place): boolean =>
  !Number.isNaN(input.data.systemLoadFactor[region]);

/** Conditions that distinguish two equations of the same quantity in a place. Others are the scenario's, or make no difference. */
const conditions: { readonly [when in EquationCondition]?: (place: Place) => boolean } = {
  wetBulbKnown: knowsWetBulb,
  wetBulbUnknown: (place) => !knowsWetBulb(place),
  loadFactorKnown: knowsLoadFactor,
  loadFactorUnknown: (place) => !knowsLoadFactor(place),
  healthTransfer: ({ input, region }) =>
    scenarioConditions.healthTransfer(input.scenario) && input.healthKnown[region] !== 1,
};

const ofScenario: { readonly [when in EquationCondition]?: (scenario: Scenario) => boolean } =
  scenarioConditions;

/** Whether an equation holds in a place: its basis and its condition. */
export function holds({ bases, when }: Equation, place: Place): boolean {
  const { scenario } = place.input;
  if (bases && !bases.includes(scenario.basis)) return false;
  if (when === undefined) return true;
  return conditions[when]?.(place) ?? ofScenario[when]?.(scenario) ?? true;
}
