import {
  assess,
  createWords,
  type Level,
  languages,
  presets,
  type ReportContext,
  type Scenario,
} from "../../src/index.ts";
import { builtAtlas, builtNames, builtTopology } from "./builtAtlas.ts";
import { UserError } from "./userError.ts";

/** Puts a scenario to the model and gathers everything that reports and tables are written from. */
export async function reportContext(
  scenario: Scenario,
  language: string,
  note: (text: string) => void,
  level: Level = "country",
): Promise<ReportContext> {
  const found = languages.find(({ code }) => code === language);
  if (!found) {
    const known = languages.map(({ code, name }) => `${code} (${name})`).join(" or ");
    throw new UserError(`There is no language ${language}; choose ${known}.`);
  }
  const { world, datasets, release } = builtAtlas(note, level);
  const untouched = presets.find(({ basis }) => basis === scenario.basis) ?? scenario;
  return {
    world,
    datasets,
    release,
    assessment: assess(world, scenario),
    reference: assess(world, untouched),
    words: createWords(found.tag, found.direction, await found.load()),
    names: builtNames(found.code, level),
    topology: builtTopology(level),
  };
}
