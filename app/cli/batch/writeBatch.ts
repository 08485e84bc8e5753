import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import {
  formatsOf,
  type Level,
  languageCode,
  languages,
  type Paper,
  type ReportContext,
  type ReportFile,
  regionKinds,
} from "../../../src/index.ts";
import { chooseFormats } from "../chooseFormats.ts";
import { chooseScenario, type ScenarioOptions } from "../chooseScenario.ts";
import { type ChosenDraws, chooseDraws, type DrawOptions, usualDraws } from "../drawOptions.ts";
import { pressFor } from "../pressFor.ts";
import { progressNote } from "../progressNote.ts";
import { reportContext } from "../reportContext.ts";
import type { Shell } from "../shell.ts";
import { UserError } from "../userError.ts";
import { withDraws } from "../withDraws.ts";
import { writeFile } from "../writeFile.ts";
import { filesOf } from "../writeFiles.ts";
import { keepPlan } from "./batchPlan.ts";
import { partOf, shareAmong, wholeJobs } from "./jobs.ts";

export interface BatchOptions extends ScenarioOptions, DrawOptions {
  readonly level: Level;
  /** Several languages, separated by commas, in place of one. */
  readonly languages?: string;
  readonly document: string;
  readonly format: string;
  readonly paper: Paper;
  readonly out: string;
  readonly jobs: string;
  /** "1/2": the second of two parts; a job is given it. */
  readonly part?: string;
}

/**
 * `burden batch`: a document on every region of a level, in each language and format. Files that are there are whole, since a file gets its
 * name when it is: the same command goes on where it was stopped.
 *
 * @param words of the command line, which jobs are given.
 */
export async function writeBatch(
  options: BatchOptions,
  words: readonly string[],
  shell: Shell,
): Promise<void> {
  const jobs = wholeJobs(options.jobs);
  const folder = shell.resolve(options.out);
  const scenario = await chooseScenario(options, shell.resolve);
  const drawn = chooseDraws(options, { usual: usualDraws.report, least: 0 });
  const contexts: ReportContext[] = [];
  for (const language of languagesOf(options))
    contexts.push(await reportContext(scenario, language, shell.note, { level: options.level }));
  const [lead] = contexts;
  if (!lead) return;
  keepPlan(folder, planOf(options, lead, drawn));
  if (jobs > 1 && options.part === undefined) return shareAmong(jobs, words);
  const files = filesOfBatch(contexts, drawn, { options, shell });
  await writeMissing(files, { folder, part: partOf(options.part), shell });
}

function planOf(
  options: BatchOptions,
  { assessment, release }: ReportContext,
  { draws, seed, asked }: ChosenDraws,
) {
  const { level, document, format, paper } = options;
  return {
    scenario: assessment.scenario,
    ...{ level, document, paper, seed },
    languages: languagesOf(options),
    formats: listOf(format),
    draws: level === "country" || asked ? draws : 0,
    model: assessment.modelVersion,
    data: release.date,
  };
}

const listOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
];

/** @throws UserError on one that the atlas does not speak. */
function languagesOf({ languages: text, language }: BatchOptions): readonly string[] {
  const asked = listOf(text ?? language);
  const unknown = asked.filter((code) => languages.every((known) => known.code !== code));
  if (unknown.length === 0 && asked.length > 0) return asked;
  throw new UserError(
    `--languages takes languages of the atlas (${languages.map(({ code }) => code).join(", ")}), separated by commas, not “${text}”.`,
  );
}

interface Batch {
  readonly options: BatchOptions;
  readonly shell: Shell;
}

/** Every file, language by language. Draws are counted once: they are the same in every language. */
function filesOfBatch(
  contexts: readonly ReportContext[],
  { draws, seed, asked }: ChosenDraws,
  { options, shell }: Batch,
): readonly ReportFile[] {
  const kind = regionKinds.find(({ id }) => id === options.document) ?? regionKinds[0];
  const formats = chooseFormats(formatsOf(kind), options.format);
  const press = pressFor(options, shell);
  const count = options.level === "country" || asked ? draws : 0;
  const intervals =
    contexts[0] &&
    withDraws(contexts[0].assessment, contexts[0].world, { draws: count, seed }).intervals;
  return contexts.flatMap((plain) => {
    const context = intervals
      ? { ...plain, assessment: { ...plain.assessment, intervals } }
      : plain;
    const language = languageCode(context.words.language);
    return context.world.regions.flatMap((_, place) =>
      filesOf(formats, press, context, place).map(({ name, content }) => ({
        name: contexts.length > 1 ? `${language}/${name}` : name,
        content,
      })),
    );
  });
}

interface Missing {
  readonly folder: string;
  readonly part: readonly [own: number, of: number];
  readonly shell: Shell;
}

async function writeMissing(
  files: readonly ReportFile[],
  { folder, part: [own, of], shell }: Missing,
): Promise<void> {
  const mine = files.filter((_, place) => place % of === own);
  const missing = mine.filter(({ name }) => !existsSync(`${folder}/${name}`));
  if (missing.length < mine.length)
    shell.note(`${mine.length - missing.length} of ${mine.length} files are there already.\n`);
  const progress = progressNote(missing.length, shell, "files");
  const stop = stopsBetweenFiles();
  for (const [place, { name, content }] of missing.entries()) {
    if (stop.isAsked())
      throw new UserError(
        `Stopped with ${place} of ${missing.length} files written. The same command goes on from there.`,
      );
    writeFile(`${folder}/${name}`, await content());
    progress(place + 1);
    await setImmediate();
  }
  stop.end();
  if (own === 0) shell.print(`${folder}\n`);
}

/** An interrupt ends the batch after the file that is being written, so that none is left in parts. */
function stopsBetweenFiles() {
  let asked = false;
  const ask = (): void => {
    asked = true;
  };
  process.on("SIGINT", ask);
  return { isAsked: () => asked, end: () => process.off("SIGINT", ask) };
}
