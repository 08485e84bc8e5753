import { presetName, type Scenario, type Words } from "../../src/index.ts";
import { changeCount } from "../state/settings.ts";

/** "Hosted today, 3 changes". */
export function scenarioName(words: Words, scenario: Scenario): string {
  const name = presetName(words, scenario.preset);
  const count = changeCount(scenario);
  return count === 0
    ? name
    : `${name}${words.say("list.comma")}${words.say("scenario.changes", { count })}`;
}
