import type { Parameter } from "./parameter.ts";
import { type ParameterId, parameters } from "./parameters.ts";
import type { Scenario } from "./scenario.ts";

/** Low, central and high value of a parameter under a scenario. */
export interface ParameterRange {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/**
 * The range of a parameter: its default or the scenario's own. A user's own central value widens it where it lies
 * outside; a choice has no range, whatever it is set to.
 */
export function rangeOf(scenario: Scenario, id: ParameterId): ParameterRange {
  const { low, central: usual, high, shape }: Parameter = parameters[id];
  const central = scenario.parameters[id] ?? usual;
  if (shape === "choice") return { low: central, central, high: central };
  const [from, to] = scenario.ranges[id] ?? [low, high];
  return { low: Math.min(from, central), central, high: Math.max(to, central) };
}
