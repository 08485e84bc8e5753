import { decimalNumber } from "../dataset/decimalNumber.ts";
import { shortened } from "../language/shortened.ts";
import { pillars } from "./indexChoice.ts";
import type { ParameterId } from "./parameters.ts";
import type { Scenario } from "./scenario.ts";
import { receivedText, type ScenarioIssue } from "./scenarioIssue.ts";
import { settings } from "./settings.ts";

/** A scenario as far as it could be read, and everything in it that could not. */
export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly issues: readonly ScenarioIssue[];
}

/**
 * Applies settings of a command line to a scenario: `parameters.aiShare=0.2`, or short `aiShare=0.2`. A setting that
 * cannot be followed changes nothing and gives an issue.
 */
export const applySettings = (scenario: Scenario, texts: readonly string[]): ParsedScenario =>
  inAgreement(
    scenario,
    texts.reduce<ParsedScenario>(
      (parsed, text) => {
        const [key = "", value] = text.split(/=(.*)/s);
        if (value === undefined)
          return complain(parsed, { kind: "notASetting", received: shortened(text) });
        return applyValue(parsed, key.trim(), readValue(value.trim()));
      },
      { scenario, issues: [] },
    ),
  );

/** Sets the value at a path, or says why not. */
export function applyValue(parsed: ParsedScenario, key: string, received: unknown): ParsedScenario {
  const weight = /(^|\.)aiSplit$/.test(key) ? computeWeights.get(received) : undefined;
  if (weight !== undefined) return applyValue(parsed, "parameters.computeWeight", weight);
  const path = pathOf(key);
  const setting = path === undefined ? undefined : settings[path];
  if (!setting) return complain(parsed, unknownKey(key));
  const scenario = setting.apply(parsed.scenario, received);
  return scenario
    ? { ...parsed, scenario }
    : complain(parsed, {
        kind: "refused",
        path: path ?? key,
        takes: setting.takes,
        received: receivedText(received),
      });
}

/** Refuses what no single setting is to blame for: weights that sum to nothing, and ranges without their central value. */
export const inAgreement = (before: Scenario, parsed: ParsedScenario): ParsedScenario =>
  withRanges(withWeights(before, parsed));

/** A range that does not hold the central value that is set beside it says two things; it is left out. */
function withRanges({ scenario, issues }: ParsedScenario): ParsedScenario {
  const ranges = Object.entries(scenario.ranges) as [ParameterId, readonly [number, number]][];
  const found = ranges.flatMap(([id, [low, high]]) => {
    const central = scenario.parameters[id];
    return central === undefined || (central >= low && central <= high)
      ? []
      : [{ kind: "outsideRange", path: `ranges.${id}`, central, low, high } as const];
  });
  if (found.length === 0) return { scenario, issues };
  const left = new Set(found.map(({ path }) => path));
  const kept = ranges.filter(([id]) => !left.has(`ranges.${id}`));
  return {
    scenario: { ...scenario, ranges: Object.fromEntries(kept) },
    issues: [...issues, ...found],
  };
}

/** Refuses weights that sum to nothing: the former ones stay. */
function withWeights(before: Scenario, parsed: ParsedScenario): ParsedScenario {
  const { weights } = parsed.scenario.index;
  if (pillars.some((pillar) => weights[pillar] > 0)) return parsed;
  const index = { ...parsed.scenario.index, weights: before.index.weights };
  return complain({ ...parsed, scenario: { ...parsed.scenario, index } }, { kind: "noWeight" });
}

/** Scenarios up to version 2 said by a switch, `aiSplit`, where AI stands, which is a weight now. */
const computeWeights: ReadonlyMap<unknown, number> = new Map([
  ["dcShare", 0],
  ["computeShare", 1],
]);

export const complain = (
  { scenario, issues }: ParsedScenario,
  issue: ScenarioIssue,
): ParsedScenario => ({ scenario, issues: [...issues, issue] });

/** The full path of a setting, from itself or from its last part alone. */
const pathOf = (key: string): string | undefined =>
  Object.keys(settings).find((path) => path === key || path.endsWith(`.${key}`));

function unknownKey(key: string): ScenarioIssue {
  const last = key.split(".").at(-1)?.toLowerCase() ?? "";
  const near = Object.keys(settings).filter(
    (path) => last.length > 2 && path.toLowerCase().includes(last),
  );
  return { kind: "unknownSetting", key: shortened(key), near };
}

/** The value of a text on the command line: a boolean, a number, or the text. */
function readValue(text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return decimalNumber(text) ?? text;
}
