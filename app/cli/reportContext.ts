import {
  assessmentsAbove,
  assessmentsOf,
  type Level,
  presets,
  type ReportContext,
  type Scenario,
  scenarioIssueWords,
  type World,
} from "../../src/index.ts";
import { lastResults } from "../work/lastResults.ts";
import { perObject } from "../work/perObject.ts";
import { builtAtlas, builtNames, builtTopology } from "./builtAtlas.ts";
import { builtContested } from "./builtContested.ts";
import { builtFigures } from "./builtFigures.ts";
import { builtRules } from "./builtRules.ts";
import type { OwnData } from "./own/readOwnData.ts";
import { wordsFor } from "./wordsFor.ts";

/** What a scenario and the preset beside it were answered, of each world: documents of one command ask the same. */
const keptAssess = perObject((world: World) => lastResults(assessmentsOf(world), 2));

/** Which regions, and with which figures of the reader's own. */
export interface ContextWish {
  readonly level?: Level;
  readonly own?: OwnData | undefined;
}

/** Puts a scenario to the model and gathers everything that reports and tables are written from. */
export async function reportContext(
  scenario: Scenario,
  language: string,
  note: (text: string) => void,
  { level = "country", own }: ContextWish = {},
): Promise<ReportContext> {
  const words = await wordsFor(language);
  const { world, datasets: published, release } = builtAtlas(note, level, own?.change);
  const datasets = own ? [...published, own.dataset] : published;
  const assess = keptAssess(world);
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
    contested: builtContested(),
    topology: builtTopology(level),
  };
}
