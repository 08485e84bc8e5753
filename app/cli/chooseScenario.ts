import { readFileSync } from "node:fs";
import {
  applySettings,
  type OwnWords,
  type ParsedScenario,
  parseOwnWords,
  parseScenario,
  presets,
  repeatedSettings,
  type Scenario,
  scenarioIssueWords,
  type Words,
} from "../../src/index.ts";
import { someOf, UserError } from "./userError.ts";
import { wordsFor } from "./wordsFor.ts";

export interface ScenarioOptions {
  readonly preset?: string;
  readonly scenario?: string;
  readonly set: readonly string[];
  /** Language of the sentences on what cannot be followed. */
  readonly language: string;
}

/** The scenario that the flags ask for: a preset or a file, a change to it, then the settings in their order. */
export async function chooseScenario(
  options: ScenarioOptions,
  resolve: (path: string) => string,
  change: (scenario: Scenario) => Scenario = (scenario) => scenario,
): Promise<Scenario> {
  const words = await wordsFor(options.language);
  const start = change(startFrom(options, resolve, words));
  return accepted(words, applySettings(start, options.set));
}

function startFrom(
  { preset, scenario }: ScenarioOptions,
  resolve: (path: string) => string,
  words: Words,
): Scenario {
  if (preset !== undefined && scenario !== undefined)
    throw new UserError(
      "Give --preset or --scenario, not both: a scenario file names its own preset.",
    );
  if (scenario !== undefined) return accepted(words, readScenario(scenario, resolve), scenario);
  const wanted = preset ?? presets[0]?.preset;
  const found = presets.find((candidate) => candidate.preset === wanted);
  if (found) return found;
  const known = presets.map((candidate) => candidate.preset);
  const issue = { kind: "unknownPreset", received: wanted ?? "", known } as const;
  throw new UserError(scenarioIssueWords(words, issue));
}

/** A scenario that could be read to the last setting, or every sentence on what could not. */
function accepted(words: Words, { scenario, issues }: ParsedScenario, file?: string): Scenario {
  if (issues.length === 0) return scenario;
  const sentences = issues.map((issue) => scenarioIssueWords(words, issue));
  throw new UserError(
    someOf(
      sentences.map((problem) => (file ? words.say("issue.file", { file, problem }) : problem)),
    ),
  );
}

/** The words that a scenario file keeps for documents; none where the flags name no file. */
export const ownWordsFrom = (
  { scenario }: Pick<ScenarioOptions, "scenario">,
  resolve: (path: string) => string,
): OwnWords => (scenario === undefined ? {} : (readScenario(scenario, resolve).words ?? {}));

interface ReadScenario extends ParsedScenario {
  readonly words: OwnWords | undefined;
}

function readScenario(file: string, resolve: (path: string) => string): ReadScenario {
  let text: string;
  try {
    text = readFileSync(resolve(file), "utf8");
  } catch {
    throw new UserError(`${file} cannot be read; give the path of a scenario file in JSON.`);
  }
  try {
    const json = text.replace(/^\uFEFF/, "");
    const content: unknown = JSON.parse(json);
    const { scenario, issues } = parseScenario(content);
    const own = parseOwnWords(content);
    return {
      ...{ scenario, words: own.words },
      issues: [...issues, ...own.issues, ...repeatedSettings(json)],
    };
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${(error as Error).message}.`);
  }
}
