import { pillars } from "./indexChoice.ts";
import type { Scenario } from "./scenario.ts";
import { settings } from "./settings.ts";

/** A scenario as far as it could be read, and a sentence on everything in it that could not. */
export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly issues: readonly string[];
}

/**
 * Applies settings of a command line to a scenario: `parameters.aiShare=0.2`, or short `aiShare=0.2`. A setting that
 * cannot be followed changes nothing and gives a sentence.
 */
export const applySettings = (scenario: Scenario, texts: readonly string[]): ParsedScenario =>
  withWeights(
    scenario,
    texts.reduce<ParsedScenario>(
      (parsed, text) => {
        const [key = "", value] = text.split(/=(.*)/s);
        if (value === undefined)
          return complain(parsed, `“${text}” is not a setting; write key=value.`);
        return applyValue(parsed, key.trim(), readValue(value.trim()));
      },
      { scenario, issues: [] },
    ),
  );

/** Sets the value at a path, or says why not. */
export function applyValue(parsed: ParsedScenario, key: string, received: unknown): ParsedScenario {
  const path = pathOf(key);
  const setting = path === undefined ? undefined : settings[path];
  if (!setting) return complain(parsed, unknownKey(key));
  const scenario = setting.apply(parsed.scenario, received);
  return scenario
    ? { ...parsed, scenario }
    : complain(parsed, `${path} takes ${setting.takes}; received ${JSON.stringify(received)}.`);
}

/** Refuses weights that sum to nothing: the former ones stay. */
export function withWeights(before: Scenario, parsed: ParsedScenario): ParsedScenario {
  const { weights } = parsed.scenario.index;
  if (pillars.some((pillar) => weights[pillar] > 0)) return parsed;
  const index = { ...parsed.scenario.index, weights: before.index.weights };
  return complain(
    { ...parsed, scenario: { ...parsed.scenario, index } },
    "All weights in index.weights are 0; give at least one pillar a weight above 0.",
  );
}

export const complain = ({ scenario, issues }: ParsedScenario, issue: string): ParsedScenario => ({
  scenario,
  issues: [...issues, issue],
});

/** The full path of a setting, from itself or from its last part alone. */
const pathOf = (key: string): string | undefined =>
  Object.keys(settings).find((path) => path === key || path.endsWith(`.${key}`));

function unknownKey(key: string): string {
  const last = key.split(".").at(-1)?.toLowerCase() ?? "";
  const near = Object.keys(settings).filter(
    (path) => last.length > 2 && path.toLowerCase().includes(last),
  );
  const hint =
    near.length > 0 ? `did you mean ${near.join(" or ")}?` : "see the list of parameters.";
  return `There is no setting “${key}”; ${hint}`;
}

/** What a text on the command line stands for: a truth value, a number, or itself. */
function readValue(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
