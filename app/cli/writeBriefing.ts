import { readFileSync } from "node:fs";
import {
  type BriefingFrame,
  type BriefingGiven,
  type BriefingSubject,
  briefingKinds,
  briefingLimits,
  citationIssues,
  fileFormatsOf,
  type Level,
  type Paper,
  presets,
  type Region,
  type ReportContext,
  type Scenario,
  withFlips,
} from "../../src/index.ts";
import { chooseFormats } from "./chooseFormats.ts";
import { chooseScenario, ownWordsFrom, type ScenarioOptions } from "./chooseScenario.ts";
import { drawnBelow, regionsNamed } from "./commands.ts";
import { type ChosenDraws, chooseDraws, type DrawOptions, usualDraws } from "./drawOptions.ts";
import { pressFor } from "./pressFor.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { someOf, UserError } from "./userError.ts";
import { withDraws } from "./withDraws.ts";
import { filesOf, writeFiles } from "./writeFiles.ts";

export interface BriefingOptions extends ScenarioOptions, DrawOptions, Omit<BriefingFrame, "text"> {
  /** Id of the kind of document. */
  readonly document: string;
  readonly format: string;
  readonly language: string;
  /** Presets beside the scenario, separated by commas. */
  readonly beside?: string;
  /** File with the person's own text. */
  readonly text?: string;
  readonly out: string;
  readonly paper: Paper;
}

/** `burden briefing`: one document on one to five regions under one to three scenarios. */
export async function writeBriefing(
  keys: readonly string[],
  options: BriefingOptions,
  shell: Shell,
): Promise<void> {
  const lead = await chooseScenario(options, shell.resolve);
  const scenarios = [lead, ...besideOf(options)];
  const kind = briefingKinds.find(({ id }) => id === options.document) ?? briefingKinds[0];
  const formats = chooseFormats(fileFormatsOf(kind), options.format);
  const frame = frameOf(options, shell);
  const regions = regionsNamed(keys, options.language, shell);
  if (regions.length > briefingLimits.regions)
    throw new UserError(
      `A briefing holds ${briefingLimits.regions} regions, and ${regions.length} were named. Write the others with a briefing of their own, or with \`report\`.`,
    );
  const drawn = chooseDraws(options, { usual: usualDraws.report, least: 0 });
  const subjects: (readonly BriefingSubject[])[] = [];
  for (const scenario of scenarios)
    subjects.push(await subjectsOf(regions, scenario, { options, drawn, shell }));
  const [first, ...others] = subjects;
  if (!first) return;
  const given: BriefingGiven = [[withFlips(first), ...others], frame];
  const problems = citationIssues(...given);
  if (problems.length > 0) throw new UserError(someOf(problems));
  await writeFiles(filesOf(formats, pressFor(options, shell), ...given), {
    out: options.out,
    shell,
  });
}

function besideOf({ beside }: BriefingOptions): readonly Scenario[] {
  if (beside === undefined) return [];
  const most = briefingLimits.scenarios - 1;
  const ids = [...new Set(beside.split(",").map((id) => id.trim()))];
  if (ids.length > most)
    throw new UserError(
      `A briefing holds ${briefingLimits.scenarios} scenarios: give at most ${most} presets with --beside, not ${ids.length}.`,
    );
  return ids.map((id) => {
    const found = presets.find(({ preset }) => preset === id);
    if (found) return found;
    throw new UserError(
      `There is no preset “${id}”; choose from ${presets.map(({ preset }) => preset).join(", ")}.`,
    );
  });
}

/** Words of the person's own: those of the flags, else of the scenario file. */
function frameOf(options: BriefingOptions, shell: Shell): BriefingFrame {
  const kept = ownWordsFrom(options, shell.resolve);
  const { title, author, organisation, date } = { ...kept, ...defined(options) };
  const text = options.text === undefined ? kept.text : readText(options.text, shell);
  return { title, author, organisation, date, ...(text !== undefined && { text }) };
}

const defined = (options: BriefingOptions): Partial<BriefingOptions> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

function readText(file: string, shell: Shell): string {
  try {
    return readFileSync(shell.resolve(file), "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new UserError(`${file} cannot be read; give the path of a text file with --text.`);
  }
}

interface Wanted {
  readonly options: BriefingOptions;
  readonly drawn: ChosenDraws;
  readonly shell: Shell;
}

/** The regions under one scenario, each with the results of its level. */
async function subjectsOf(
  regions: readonly Region[],
  scenario: Scenario,
  { options, drawn, shell }: Wanted,
): Promise<readonly BriefingSubject[]> {
  const contexts = new Map<Level, ReportContext>();
  for (const level of new Set(regions.map((region) => region.level))) {
    const results = await reportContext(scenario, options.language, shell.note, { level });
    const ids = new Set(regions.filter((one) => one.level === level).map(({ id }) => id));
    const draws = level === "country" ? drawn : drawnBelow(drawn, ids, shell);
    contexts.set(level, {
      ...results,
      assessment: withDraws(results.assessment, results.world, draws),
    });
  }
  return regions.map(({ level, id }) => {
    const context = contexts.get(level) as ReportContext;
    return { context, regionIndex: context.world.regions.findIndex((own) => own.id === id) };
  });
}
