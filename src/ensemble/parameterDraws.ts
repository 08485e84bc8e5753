import type { Parameter } from "../scenario/parameter.ts";
import { type ParameterId, parameters } from "../scenario/parameters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { drawnRange, parameterUniform } from "./globalInputs.ts";
import { marginalOf, marginalQuantile } from "./marginal.ts";

/** Numbers of a parameter of the whole world by draw, money in its own year; `undefined` where it has no range to be drawn from. */
export function parameterDraws(
  scenario: Scenario,
  seed: number,
  id: ParameterId,
): ((draw: number) => number) | undefined {
  const range = drawnRange(scenario, id);
  if (!(range.high > range.low)) return undefined;
  const { shape }: Parameter = parameters[id];
  const marginal = marginalOf(range, shape === "logTriangular" ? shape : "triangular");
  const uniform = parameterUniform(seed, id);
  return (draw) => marginalQuantile(marginal, uniform(draw));
}
