import {
  assessmentsAbove,
  assessmentsOf,
  type Level,
  presets,
  type ReportContext,
  type Scenario,
  scenarioIssueWords,
} from "../../src/index.ts";
import { builtAtlas, builtNames, builtTopology } from "./builtAtlas.ts";
import { builtFigures } from "./builtFigures.ts";
import { builtRules } from "./builtRules.ts";
import { wordsFor } from "./wordsFor.ts";

/** Puts a scenario to the model and gathers everything that reports and tables are written from. */
export async function reportContext(
  scenario: Scenario,
  language: string,
  note: (text: string) => void,
  level: Level = "country",
): Promise<ReportContext> {
  const words = await wordsFor(language);
  const { world, datasets, release } = builtAtlas(note, level);
  const assess = assessmentsOf(world);
  const assessment = assess(scenario);
  for (const issue of assessment.issues ?? []) note(`${scenarioIssueWords(words, issue)}\n`);
  const untouched = presets.find(({ basis }) => basis === scenario.basis) ?? scenario;
  return {
    world,
    datasets,
    release,
    assessment,
    reference: assess(untouched),
    above: assessmentsAbove(world, scenario),
    words,
    names: builtNames(language, level),
    figures: builtFigures(),
    rules: builtRules(),
    topology: builtTopology(level),
  };
}
