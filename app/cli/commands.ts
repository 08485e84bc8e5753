import {
  assessmentFormats,
  indicators,
  type MessageKey,
  reportFormats,
  unitWords,
} from "../../src/index.ts";
import { assessmentFiles, regionFiles } from "../report/files.ts";
import { builtAtlas, builtNames } from "./builtAtlas.ts";
import { chooseFormats } from "./chooseFormats.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { comparisonText } from "./comparisonText.ts";
import { findRegion } from "./findRegion.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { columns } from "./textColumns.ts";
import { wordsFor } from "./wordsFor.ts";
import { writeFile } from "./writeFile.ts";

/** `burden regions`: every region with its keys. */
export function listRegions({ language }: { readonly language: string }, shell: Shell): void {
  const names = builtNames(language);
  const { world } = builtAtlas(shell.note);
  shell.print(
    columns(
      ["key", "iso2", "name"],
      world.regions.map(({ id, iso2 = "", name }) => [id, iso2, names?.[id] ?? name]),
    ),
  );
}

/** `burden layers`: every indicator with unit, group and bases. */
export async function listLayers(
  { language }: { readonly language: string },
  shell: Shell,
): Promise<void> {
  const words = await wordsFor(language);
  shell.print(
    columns(
      ["layer", "unit", "group", "bases", "name"],
      indicators.map(({ id, unit, group, bases }) => [
        id,
        unitWords(words, unit),
        words.say(`indicatorGroup.${group}`),
        bases.join(","),
        words.say(`indicator.${id}` as MessageKey),
      ]),
    ),
  );
}

export interface AssessOptions extends ScenarioOptions {
  readonly format: string;
  readonly language: string;
  readonly out?: string;
}

/** `burden assess`: every indicator of every region, to a file or to the screen; totals beside published figures as a note. */
export async function assessAll(options: AssessOptions, shell: Shell): Promise<void> {
  const scenario = await chooseScenario(options, shell.resolve);
  const [format] = chooseFormats(assessmentFormats, options.format);
  const context = await reportContext(scenario, options.language, shell.note);
  const file = assessmentFiles(context).find(({ id }) => id === `assessment-${format?.id}`);
  if (!file) throw new Error(`The format ${options.format} has no file.`);
  if (options.out === undefined) shell.print(file.text());
  else {
    const path = shell.resolve(options.out);
    writeFile(path, file.text());
    shell.print(`${path}\n`);
  }
  shell.note(comparisonText(context));
}

export interface ReportOptions extends ScenarioOptions {
  readonly format: string;
  readonly language: string;
  readonly out: string;
}

/** `burden report`: the report on each region in each format. */
export async function writeReports(
  keys: readonly string[],
  options: ReportOptions,
  shell: Shell,
): Promise<void> {
  const scenario = await chooseScenario(options, shell.resolve);
  const formats = chooseFormats(reportFormats, options.format);
  const context = await reportContext(scenario, options.language, shell.note);
  const places = [...new Set(keys.map((key) => findRegion(context.world.regions, key)))];
  for (const place of places) {
    const wanted = regionFiles(context, place).filter(({ id }) =>
      formats.some((format) => id === `region-${format.id}`),
    );
    for (const { name, text } of wanted) {
      const path = shell.resolve(`${options.out}/${name}`);
      writeFile(path, text());
      shell.print(`${path}\n`);
    }
  }
}
