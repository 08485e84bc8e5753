import { type Parameter, parameters, pillars, type Scenario, settings } from "../../src/index.ts";
import { type Notice, quotable } from "./notice.ts";
import { shortPath } from "./settingsText.ts";

export interface SettingsRead {
  readonly scenario: Scenario;
  readonly notices: readonly Notice[];
}

/** Longest text of settings that is read at all. */
const longest = 8000;

/** Applies the text of `set=` to a preset. What it cannot follow becomes a notice and changes nothing. */
export function parseSettings(text: string, preset: Scenario): SettingsRead {
  const notices: Notice[] = [];
  let scenario = preset;
  for (const setting of text.slice(0, longest).split(",").filter(Boolean)) {
    const [key = "", value = ""] = setting.split(/:(.*)/s);
    const applied = applySetting(scenario, key, value);
    if ("kind" in applied) notices.push(applied);
    else scenario = applied;
  }
  if (pillars.some((pillar) => scenario.index.weights[pillar] > 0)) return { scenario, notices };
  const { weights } = preset.index;
  return {
    scenario: { ...scenario, index: { ...scenario.index, weights } },
    notices: [...notices, { kind: "unknownValue", key: "weights", value: "0" }],
  };
}

function applySetting(scenario: Scenario, key: string, text: string): Scenario | Notice {
  const path = Object.keys(settings).find((candidate) => shortPath(candidate) === key);
  if (path === undefined) return { kind: "unknownKey", key: quotable(key) };
  return settings[path]?.apply(scenario, meaningOf(text)) ?? refusal(key, text);
}

function refusal(key: string, text: string): Notice {
  const bounds: Parameter | undefined = Object.entries(parameters).find(([id]) => id === key)?.[1];
  const value = quotable(text);
  return bounds && typeof meaningOf(text) === "number"
    ? { kind: "outOfRange", key, value, min: bounds.min, max: bounds.max }
    : { kind: "unknownValue", key, value };
}

/** The value of a text: a boolean, a number in plain digits, or the text. */
function meaningOf(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return /^(?=.{1,24}$)-?\d+(\.\d+)?(e-?\d{1,2})?$/.test(text) ? Number(text) : text;
}
