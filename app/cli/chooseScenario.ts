import { readFileSync } from "node:fs";
import {
  applySettings,
  type ParsedScenario,
  parseScenario,
  presetChoices,
  presets,
  type Scenario,
} from "../../src/index.ts";
import { UserError } from "./userError.ts";

export interface ScenarioOptions {
  readonly preset?: string;
  readonly scenario?: string;
  readonly set: readonly string[];
}

/** The scenario that the flags ask for: a preset or a file, then the settings in their order. */
export function chooseScenario(
  options: ScenarioOptions,
  resolve: (path: string) => string,
): Scenario {
  const start = startFrom(options, resolve);
  return accepted(applySettings(start, options.set));
}

function startFrom(
  { preset, scenario }: ScenarioOptions,
  resolve: (path: string) => string,
): Scenario {
  if (preset !== undefined && scenario !== undefined)
    throw new UserError(
      "Give --preset or --scenario, not both: a scenario file names its own preset.",
    );
  if (scenario !== undefined)
    return accepted(parseScenario(readScenario(scenario, resolve)), scenario);
  const wanted = preset ?? presets[0]?.preset;
  const found = presets.find((candidate) => candidate.preset === wanted);
  if (found) return found;
  throw new UserError(`There is no preset ${wanted}; ${presetChoices()}.`);
}

/** A scenario that could be read to the last setting, or every sentence on what could not. */
function accepted({ scenario, issues }: ParsedScenario, file?: string): Scenario {
  if (issues.length === 0) return scenario;
  throw new UserError(issues.map((issue) => (file ? `${file}: ${issue}` : issue)).join("\n"));
}

function readScenario(file: string, resolve: (path: string) => string): unknown {
  let text: string;
  try {
    text = readFileSync(resolve(file), "utf8");
  } catch {
    throw new UserError(`${file} cannot be read; give the path of a scenario file in JSON.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${(error as Error).message}.`);
  }
}
