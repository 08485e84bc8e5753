import { type ParameterId, parameters } from "./parameter.ts";
import type { Scenario } from "./scenario.ts";

/** Low, central and high value of a parameter under a scenario. */
export interface ParameterRange {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** The range of a parameter; a user's own central value widens the default range where it lies outside. */
export function rangeOf(scenario: Scenario, id: ParameterId): ParameterRange {
  const { low, central: usual, high } = parameters[id];
  const central = scenario.parameters[id] ?? usual;
  return { low: Math.min(low, central), central, high: Math.max(high, central) };
}
