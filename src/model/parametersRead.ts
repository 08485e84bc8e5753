import { type ParameterId, parameterIds } from "../scenario/parameters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { quantityIds } from "./quantities.ts";
import { quantitiesOf } from "./scenarioQuantities.ts";
import { parametersOfModel } from "./tokens/tokenEnergyOf.ts";

/** The parameters that a scenario reads: any other one may be set without changing a result, those of the life cycle apart. */
export function parametersRead(scenario: Scenario): readonly ParameterId[] {
  const { influences } = quantitiesOf(scenario);
  const shown = quantityIds.filter((id) => id !== "embodiedCarbon" || scenario.switches.embodied);
  const moved = new Set<string>([
    ...shown.flatMap((id) => [...influences[id].keys()]),
    ...parametersOfModel(scenario),
  ]);
  return parameterIds.filter((id) => moved.has(id));
}
