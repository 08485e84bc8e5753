import type { InputGroup } from "../../ensemble/inputGroups.ts";
import { indicators } from "../../indicator/indicators.ts";
import { withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { type ParameterId, parameterIds } from "../../scenario/parameters.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { shownUnit } from "../../scenario/shownUnit.ts";
import type { GroupMember } from "../../sensitivity/groupMembers.ts";

/** Name of a group of inputs. */
export const groupName = (words: Words, group: InputGroup): string =>
  words.say(`inputGroup.${group}`);

const prefixes = ["input", "parameter", "variable"] as const;

/** Name of what a group holds, or of what could be disclosed. */
export function inputName(words: Words, id: GroupMember): string {
  const key = prefixes.map((prefix) => `${prefix}.${id}`).find(words.has);
  return key !== undefined && words.has(key) ? words.say(key) : id;
}

/** Name of a figure of the index: a quantity of the model or a variable. */
export function figureName(words: Words, id: string): string {
  const shown = indicators.find(({ quantity, variable }) => quantity === id || variable === id);
  const key = [`indicator.${shown?.id}`, `quantity.${id}`, `variable.${id}`].find(words.has);
  return key !== undefined && words.has(key) ? words.say(key) : id;
}

/** Members of a group that are named; more are counted. */
const mostNamed = 3;

/** What a group holds: the range of a parameter that is alone in it, else names. */
export function memberWords(
  words: Words,
  members: readonly GroupMember[],
  scenario: Scenario,
): string {
  const [only, ...others] = members;
  const parameter = parameterIds.find((id) => id === only);
  if (parameter && others.length === 0) return parameterRangeWords(words, parameter, scenario);
  const names = members.slice(0, mostNamed).map((id) => inputName(words, id));
  const count = members.length - names.length;
  return [...names, ...(count > 0 ? [words.say("drivers.more", { count })] : [])].join(
    words.say("list.comma"),
  );
}

/** "10–35 %, central 15". */
function parameterRangeWords(words: Words, id: ParameterId, scenario: Scenario): string {
  const { low, central, high } = rangeOf(scenario, id);
  const { factor, unit } = shownUnit(id);
  const [from, middle, to] = [low, central, high].map((value) => words.figure(value * factor));
  const range = `${from}–${to}`;
  return words.say("drivers.range", {
    range: unit === "" ? range : withUnit(words, range, unit),
    central: middle ?? "",
  });
}
