import {
  changedSettings,
  type ParameterId,
  parameters,
  type Scenario,
  type Switches,
  type TokenChoice,
} from "../../src/index.ts";
import { perObject } from "../work/perObject.ts";
import { presetScenario } from "./presetScenario.ts";

/** The value of a parameter in a scenario: its own, or the default. */
export const parameterValue = (scenario: Scenario, id: ParameterId): number =>
  scenario.parameters[id] ?? parameters[id].central;

/** Number of changes as a reader counts them: the weights are one. */
export const changeCount = perObject(
  (scenario: Scenario): number =>
    new Set(changedSettings(scenario).map(({ path }) => path.replace(/weights\..*/, "weights")))
      .size,
);

/** A scenario with one parameter set; the preset's own value leaves no trace. */
export function withParameter(scenario: Scenario, id: ParameterId, value: number): Scenario {
  const { [id]: _, ...others } = scenario.parameters;
  const preset = presetScenario(scenario.preset);
  const own = value === parameterValue(preset, id) ? preset.parameters[id] : value;
  return { ...scenario, parameters: own === undefined ? others : { ...others, [id]: own } };
}

export const withSwitch = <Id extends keyof Switches>(
  scenario: Scenario,
  id: Id,
  value: Switches[Id],
): Scenario => ({ ...scenario, switches: { ...scenario.switches, [id]: value } });

export const withTokens = (scenario: Scenario, tokens: Partial<TokenChoice>): Scenario => ({
  ...scenario,
  tokens: { ...scenario.tokens, ...tokens },
});

export const withIndex = (scenario: Scenario, index: Partial<Scenario["index"]>): Scenario => ({
  ...scenario,
  index: { ...scenario.index, ...index },
});
