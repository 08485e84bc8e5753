import { daysPerYear, presets, type Scenario } from "../../src/index.ts";
import { parameterValue } from "../state/settings.ts";

/** The scenario of tokens in which a year's use of the model is asked for and answered. */
export function onMap(scenario: Scenario): Scenario {
  const tokens = presets.find(({ basis }) => basis === "tokens") ?? scenario;
  return {
    ...tokens,
    parameters: {
      ...scenario.parameters,
      outputTokens: parameterValue(scenario, "tokensPerDay") * daysPerYear,
    },
    ranges: scenario.ranges,
    switches: scenario.switches,
    tokens: { ...scenario.tokens, model: "custom", workload: "asModel" },
  };
}
