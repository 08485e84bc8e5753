import {
  assessmentFormats,
  fileFormatsOf,
  indicators,
  type Level,
  type MessageKey,
  type Paper,
  type Region,
  type ReportContext,
  type ReportFile,
  regionKinds,
  textColumns,
  unitWords,
} from "../../src/index.ts";
import type { AssessOptions, RegionOptions } from "./assessOptions.ts";
import { builtAtlas, builtNames } from "./builtAtlas.ts";
import { chooseFormat, chooseFormats, usualFormat } from "./chooseFormats.ts";
import { chooseIndicator } from "./chooseIndicators.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { comparisonText } from "./comparisonText.ts";
import { deliver, hasNoCredits } from "./deliver.ts";
import { type ChosenDraws, chooseDraws, type DrawOptions, usualDraws } from "./drawOptions.ts";
import { findRegions } from "./findRegion.ts";
import { readOwnData } from "./own/readOwnData.ts";
import { ownContext, refuseBeside } from "./ownContext.ts";
import { pressFor } from "./pressFor.ts";
import { regionsFor } from "./regionsFor.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";
import { withDraws } from "./withDraws.ts";
import { wordsFor } from "./wordsFor.ts";
import { creditsOfSet, filesOf, writeFiles } from "./writeFiles.ts";
import { yearsWriter } from "./writeYears.ts";

/** `burden regions`: every region of a level with its keys. */
export function listRegions({ language, level }: RegionOptions, shell: Shell): void {
  const names = builtNames(language, level);
  const { world } = builtAtlas(shell.note, level);
  const isCountry = level === "country";
  shell.print(
    textColumns(
      isCountry ? ["key", "iso2", "name"] : ["key", "iso3166-2", "parent", "name"],
      world.regions.map(({ id, iso2 = "", iso31662 = "", parent = "", name }) => [
        id,
        ...(isCountry ? [iso2] : [iso31662, parent]),
        names?.[id] ?? name,
      ]),
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
    textColumns(
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

/**
 * `burden assess`: every indicator of every region, to a file or to the screen; totals beside published figures as a note.
 * With years or chosen indicators one table with a column of years.
 */
export async function assessAll(options: AssessOptions, shell: Shell): Promise<void> {
  refuseBeside(options);
  const scenario = await chooseScenario(withYear(options), shell.resolve);
  const writeYears = yearsWriter(options, scenario);
  const own = await readOwnData(options, shell);
  const contextOf = () =>
    reportContext(scenario, options.language, shell.note, { level: options.level, own });
  const drawn = chooseDraws(options, { usual: usualDraws.assess, least: 0 });
  if (writeYears) {
    const credits = await contextOf();
    const { content, note } = writeYears(credits, drawn);
    deliver(await content, { ...options, credits }, shell);
    shell.note(note);
    return;
  }
  const format = chooseFormat(assessmentFormats, options.format);
  const { regions } = options;
  const plain =
    regions === undefined
      ? await contextOf()
      : await ownContext(scenario, { ...options, regions }, shell);
  const assessment = withDraws(plain.assessment, plain.world, drawn);
  const context = { ...plain, assessment };
  deliver(
    await format.write(context),
    { ...options, credits: hasNoCredits(format) ? context : undefined },
    shell,
  );
  if (options.level === "country" && regions === undefined) shell.note(comparisonText(context));
}

/** The year of a flag comes after the settings given by --set. */
function withYear(options: AssessOptions): ScenarioOptions {
  const { year, years, set } = options;
  if (year !== undefined && years !== undefined)
    throw new UserError("Give --year or --years, not both: --years names every year of its table.");
  return year === undefined ? options : { ...options, set: [...set, `year=${year}`] };
}

export interface ReportOptions extends ScenarioOptions, DrawOptions {
  /** Id of the kind of document. */
  readonly document: string;
  /** Without it the usual one of the document. */
  readonly format?: string;
  readonly language: string;
  /** Id of the layer with which headlines begin. */
  readonly layer?: string;
  readonly out: string;
  readonly paper: Paper;
}

/** `burden report`: the report on each region in each format. */
export async function writeReports(
  keys: readonly string[],
  options: ReportOptions,
  shell: Shell,
): Promise<void> {
  const scenario = await chooseScenario(options, shell.resolve);
  const kind = regionKinds.find(({ id }) => id === options.document) ?? regionKinds[0];
  const formats = chooseFormats(
    fileFormatsOf(kind),
    options.format ?? usualFormat(fileFormatsOf(kind)),
  );
  const layer = options.layer && chooseIndicator(options.layer, scenario.basis);
  const drawn = chooseDraws(options, { usual: usualDraws.report, least: 0 });
  const press = pressFor(options, shell);
  const files: ReportFile[] = [];
  const contexts: ReportContext[] = [];
  for (const [level, ids] of idsByLevel(keys, options.language, shell)) {
    const results = await reportContext(scenario, options.language, shell.note, { level });
    const assessment = withDraws(
      results.assessment,
      results.world,
      level === "country" ? drawn : drawnBelow(drawn, ids, shell),
    );
    const context = { ...results, assessment, layer };
    contexts.push(context);
    for (const id of ids) {
      const place = context.world.regions.findIndex((region) => region.id === id);
      files.push(...filesOf(formats, press, context, place));
    }
  }
  files.push(...creditsOfSet(formats, contexts));
  await writeFiles(files, { out: options.out, shell });
}

/** Draws of thousands of regions take about a minute: they are counted when a flag asks for them, of the reported regions. */
export function drawnBelow(
  { draws, seed, asked }: ChosenDraws,
  only: ReadonlySet<string>,
  { note }: Shell,
) {
  if (!asked)
    note(
      "Ranges below countries are the worst and the best case here. Give --draws 1024 for the interval of nine in ten draws, which takes about a minute.\n",
    );
  else if (draws > 0) note(`Counting ${draws} draws of all regions of the level.\n`);
  return { draws: asked ? draws : 0, seed, only };
}

/** Ids of the regions that keys name, by level. */
function idsByLevel(
  keys: readonly string[],
  language: string,
  shell: Shell,
): Map<Level, Set<string>> {
  const found = new Map<Level, Set<string>>();
  for (const { level, id } of regionsNamed(keys, language, shell))
    found.set(level, (found.get(level) ?? new Set<string>()).add(id));
  return found;
}

/** The regions that keys name, in their order; they may be named in a language. */
export function regionsNamed(
  keys: readonly string[],
  language: string,
  { note }: Shell,
): readonly Region[] {
  const known = regionsFor(keys, { language, note });
  return findRegions(known, keys).map((place) => known.regions[place] as Region);
}
