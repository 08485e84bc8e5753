import { textBits } from "../ensemble/counterHash.ts";
import { presets } from "../scenario/presets.ts";
import type { Scenario } from "../scenario/scenario.ts";

/**
 * Parts of the name of a file that say which scenario it is of: the preset, and for a changed one letters made from 32 bits of its
 * settings, so that reports of other settings in one folder do not take its place.
 */
export function scenarioName(scenario: Scenario): readonly string[] {
  const { preset } = scenario;
  const text = JSON.stringify(scenario);
  const isChanged = presets.every((own) => JSON.stringify(own) !== text);
  return isChanged ? [preset, textBits(text).toString(36)] : [preset];
}
