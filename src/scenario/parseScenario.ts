import { applyValue, complain, inAgreement, type ParsedScenario } from "./applySettings.ts";
import { defaultScenario, presets } from "./presets.ts";
import { scenarioVersion } from "./scenario.ts";
import { receivedText } from "./scenarioIssue.ts";

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
  2: (file) => ({ ...withOneGrowth(file), version: 3 }),
};

/** Version 2 knew one growth of AI load for all years. */
function withOneGrowth(file: Record<string, unknown>): Record<string, unknown> {
  const both = (values: unknown): unknown =>
    isRecord(values) && values.aiGrowth !== undefined
      ? { aiGrowthLater: values.aiGrowth, ...values }
      : values;
  return {
    ...file,
    ...(file.parameters === undefined ? {} : { parameters: both(file.parameters) }),
    ...(file.ranges === undefined ? {} : { ranges: both(file.ranges) }),
  };
}

/**
 * Reads a scenario file: an object with a `version`, optionally `preset` (the scenario to start from), and any of the
 * settings. What is absent keeps the preset's value; what cannot be read keeps it too and gives an issue. Files of
 * older versions are migrated. The words that a file keeps for documents are read by `parseOwnWords`.
 */
export function parseScenario(json: unknown): ParsedScenario {
  const start: ParsedScenario = { scenario: defaultScenario, issues: [] };
  if (!isRecord(json)) return complain(start, { kind: "notAnObject" });
  const { version, preset, words: _, ...rest } = migrated(json);
  if (version !== scenarioVersion)
    return complain(start, {
      kind: "unknownVersion",
      received: receivedText(version),
      newest: scenarioVersion,
    });
  const based = fromPreset(start, preset);
  const parsed = leavesOf(rest).reduce(
    (sofar, [path, received]) => applyValue(sofar, path, received),
    based,
  );
  return inAgreement(based.scenario, parsed);
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
    : complain(start, {
        kind: "unknownPreset",
        received: receivedText(preset),
        known: presets.map((known) => known.preset),
      });
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
