import { type ParameterId, parameterIds } from "../scenario/parameter.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { influencesOf } from "./influences.ts";
import { quantitiesOf } from "./quantities.ts";
import { quantityIds } from "./quantity.ts";
import { parametersOfModel } from "./tokens/tokenEnergyOf.ts";

/** The parameters that a scenario reads: any other one may be set without changing a result, those of the life cycle apart. */
export function parametersRead(scenario: Scenario): readonly ParameterId[] {
  const quantities = quantitiesOf(scenario);
  const shown = quantityIds.filter((id) => id !== "embodiedCarbon" || scenario.switches.embodied);
  const moved = new Set<string>([
    ...shown.flatMap((id) => [...influencesOf(quantities, id).keys()]),
    ...parametersOfModel(scenario),
  ]);
  return parameterIds.filter((id) => moved.has(id));
}
