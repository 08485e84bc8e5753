import {
  defaultScenario,
  type Level,
  languages,
  liteFiles,
  type Region,
  type ReportContext,
} from "../../src/index.ts";
import { partOf, shareAmong, wholeJobs } from "./batch/jobs.ts";
import { builtNames } from "./builtAtlas.ts";
import { regionsNamed } from "./commands.ts";
import { chooseDraws, type DrawOptions, usualDraws } from "./drawOptions.ts";
import { progressNote } from "./progressNote.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { withDraws } from "./withDraws.ts";
import { wordsFor } from "./wordsFor.ts";
import { writeSet } from "./writeSet.ts";

export interface LiteOptions extends DrawOptions {
  /** Language of the pages with the shortest addresses. */
  readonly language: string;
  /** Keys of regions, separated by commas; all countries and US states where absent. */
  readonly regions?: string;
  readonly out: string;
  readonly jobs: string;
  /** "1/2": the second of two parts; a job is given it. */
  readonly part?: string;
  /** Says nothing but what went wrong. */
  readonly quiet?: boolean;
}

/** The country whose states have pages of their own. */
const countryOfStates = "USA";

/** `burden lite`: pages that need no program, on every country and US state, in every language. @param words of the command line, which jobs are given. */
export async function writeLite(
  options: LiteOptions,
  words: readonly string[],
  shell: Shell,
): Promise<void> {
  const { out, quiet = false, part } = options;
  const jobs = wholeJobs(options.jobs);
  if (jobs > 1 && part === undefined) return shareAmong(jobs, words);
  const [countries, states] = [
    await inLanguages("country", options, shell),
    await inLanguages("admin1", options, shell),
  ];
  const isAsked = askedRegions(options, shell);
  const all = liteFiles(
    { contexts: drawn(countries, options), places: placesOf(countries, isAsked) },
    { contexts: states, places: placesOf(states, isAsked) },
  );
  const files = partOfList(all, partOf(part));
  const folder = shell.resolve(out);
  writeSet(files, {
    folder,
    progress: quiet ? undefined : progressNote(files.length, shell, "pages"),
  });
  if (!quiet) shell.print(`${folder}\n`);
}

/** Whether a region has pages: those of the flag, else countries and US states. */
function askedRegions(
  { regions, language }: LiteOptions,
  shell: Shell,
): (region: Region) => boolean {
  if (regions === undefined)
    return ({ level, parent }) => level === "country" || parent === countryOfStates;
  const named = regionsNamed(regions.split(","), language, shell);
  const ids = new Set(named.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/** One of several runs of a list: pages of one region stay together. */
const partOfList = <Item>(list: readonly Item[], [own, of]: readonly [number, number]) =>
  list.slice(Math.floor((own * list.length) / of), Math.floor(((own + 1) * list.length) / of));

/** The same assessment in every language, that of the flag first. */
async function inLanguages(
  level: Level,
  { language }: LiteOptions,
  { note }: Shell,
): Promise<readonly ReportContext[]> {
  const lead = await reportContext(defaultScenario, language, note, { level });
  const others = languages.map(({ code }) => code).filter((code) => code !== language);
  const contexts: ReportContext[] = [lead];
  for (const code of others)
    contexts.push({ ...lead, words: await wordsFor(code), names: builtNames(code, level) });
  return contexts;
}

/** Draws are counted once: they are the same in every language. */
function drawn(contexts: readonly ReportContext[], options: LiteOptions): readonly ReportContext[] {
  const [lead] = contexts;
  if (!lead) return [];
  const assessment = withDraws(
    lead.assessment,
    lead.world,
    chooseDraws(options, { usual: usualDraws.report, least: 0 }),
  );
  return contexts.map((context) => ({ ...context, assessment }));
}

const placesOf = (
  [lead]: readonly ReportContext[],
  isWanted: (region: Region) => boolean,
): readonly number[] =>
  (lead?.world.regions ?? []).flatMap((region, place) => (isWanted(region) ? [place] : []));
