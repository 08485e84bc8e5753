import { applyValue, complain, type ParsedScenario, withWeights } from "./applySettings.ts";
import { presetChoices } from "./presetChoices.ts";
import { defaultScenario, presets } from "./presets.ts";
import { scenarioVersion } from "./scenario.ts";

/** Deepest nesting of a scenario file. */
const deepest = 3;

/**
 * What turns a file of each older version into one of the next. Version 1 knew nothing of tokens, cooling, ranges of its
 * own or normalisation: what it leaves out keeps the value that it stood for then.
 */
const migrations: Readonly<
  Record<number, (file: Record<string, unknown>) => Record<string, unknown>>
> = {
  1: (file) => ({ ...file, version: 2 }),
};

/**
 * Reads a scenario file: an object with a `version`, optionally `preset` (the scenario to start from), and any of the
 * settings. What is absent keeps the preset's value; what cannot be read keeps it too and gives a sentence. Files of
 * older versions are migrated.
 */
export function parseScenario(json: unknown): ParsedScenario {
  const start: ParsedScenario = { scenario: defaultScenario, issues: [] };
  if (!isRecord(json))
    return complain(start, "A scenario is a JSON object with a version; received none.");
  const { version, preset, ...rest } = migrated(json);
  if (version !== scenarioVersion)
    return complain(
      start,
      `A scenario of version ${JSON.stringify(version)} cannot be read; this atlas reads versions 1 to ${scenarioVersion}.`,
    );
  const based = fromPreset(start, preset);
  const parsed = leavesOf(rest).reduce(
    (sofar, [path, received]) => applyValue(sofar, path, received),
    based,
  );
  return withWeights(based.scenario, parsed);
}

function migrated(file: Record<string, unknown>): Record<string, unknown> {
  const { version } = file;
  const step = typeof version === "number" ? migrations[version] : undefined;
  return step ? migrated(step(file)) : file;
}

function fromPreset(start: ParsedScenario, preset: unknown): ParsedScenario {
  if (preset === undefined) return start;
  const found = presets.find((candidate) => candidate.preset === preset);
  return found
    ? { ...start, scenario: found }
    : complain(start, `There is no preset ${JSON.stringify(preset)}; ${presetChoices()}.`);
}

/** Every value of a nested object with its path, such as `index.weights.grid`. */
function leavesOf(record: Record<string, unknown>, prefix = ""): [string, unknown][] {
  return Object.entries(record).flatMap(([key, value]) => {
    const path = prefix + key;
    return isRecord(value) && path.split(".").length < deepest
      ? leavesOf(value, `${path}.`)
      : [[path, value] as [string, unknown]];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
