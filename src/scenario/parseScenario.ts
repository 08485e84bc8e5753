import { applyValue, complain, type ParsedScenario, withWeights } from "./applySettings.ts";
import { defaultScenario, presets } from "./presets.ts";

/** Deepest nesting of a scenario file. */
const deepest = 3;

/**
 * Reads a scenario file: an object with `version: 1`, optionally `preset` (the scenario to start from), and any of the
 * settings. What is absent keeps the preset's value; what cannot be read keeps it too and gives a sentence.
 */
export function parseScenario(json: unknown): ParsedScenario {
  const start: ParsedScenario = { scenario: defaultScenario, issues: [] };
  if (!isRecord(json))
    return complain(start, "A scenario is a JSON object with a version; received none.");
  const { version, preset, ...rest } = json;
  if (version !== 1)
    return complain(
      start,
      `A scenario of version ${JSON.stringify(version)} cannot be read; this atlas reads version 1.`,
    );
  const based = fromPreset(start, preset);
  const parsed = leavesOf(rest).reduce(
    (sofar, [path, received]) => applyValue(sofar, path, received),
    based,
  );
  return withWeights(based.scenario, parsed);
}

function fromPreset(start: ParsedScenario, preset: unknown): ParsedScenario {
  if (preset === undefined) return start;
  const found = presets.find((candidate) => candidate.preset === preset);
  return found
    ? { ...start, scenario: found }
    : complain(
        start,
        `There is no preset ${JSON.stringify(preset)}; choose ${presets.map((known) => known.preset).join(" or ")}.`,
      );
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
