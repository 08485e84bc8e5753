import {
  type BriefingGiven,
  type BriefingSubject,
  briefingKinds,
  citationIssues,
  countIntervals,
  formatsOf,
  type Level,
  levels,
  nameOf,
  presets,
  type Region,
  type ReportContext,
  type ReportFormat,
  regionKinds,
  type Scenario,
  withFlips,
} from "../../src/index.ts";
import { wordsOf } from "../files/language.ts";
import { regionNamed } from "../level/regionNamed.ts";
import { levelOfId } from "../level/wantedLevel.ts";
import type { DocumentAnswer, DocumentFile, DocumentRequest } from "./documentRequest.ts";
import { failureWords, readContext, readLevelWorld } from "./readContext.ts";

/** Reads, computes and writes a document in a worker. It says what is done meanwhile, and ends with the files or a sentence. */
export async function writeDocument(
  request: DocumentRequest,
  send: (answer: DocumentAnswer) => void,
): Promise<void> {
  try {
    send(await written(request, send));
  } catch (error) {
    const message = await failureWords(error, request.language);
    send({ kind: "documentFailure", message });
  }
}

async function written(
  request: DocumentRequest,
  send: (answer: DocumentAnswer) => void,
): Promise<DocumentAnswer> {
  const { found: regions, unknown } = await regionsOf(request.places);
  const { whole, say } = await wordsOf(request.language);
  await whole();
  const unknownWords = unknown.map((place) => say("reports.unknownPlace", { place }));
  if (regions.length === 0)
    return { kind: "documentFailure", message: unknownWords.join(" ") || say("reports.choose") };
  const scenarios = scenariosOf(request);
  const steps = scenarios.length + 2;
  let done = 0;
  const progress = (): void => {
    done += 1;
    send({ kind: "documentProgress", done, of: steps });
  };
  progress();
  const subjects: (readonly BriefingSubject[])[] = [];
  for (const scenario of scenarios) {
    subjects.push(await subjectsOf(regions, scenario, request));
    progress();
  }
  const [first = [], ...others] = subjects;
  const kind = briefingKinds.find(({ id }) => id === request.document);
  const names = namesOf(regions, first);
  if (!kind)
    return {
      kind: "document",
      files: await regionFiles(first, request),
      names,
      issues: unknownWords,
    };
  const given: BriefingGiven = [[withFlips(first), ...others], request.frame];
  return {
    kind: "document",
    files: await filesOf(formatsOf(kind), given, request),
    names,
    issues: [...unknownWords, ...citationIssues(...given)],
  };
}

/** Names in the language of the page by the codes that were asked for. */
const namesOf = (regions: readonly Found[], subjects: readonly BriefingSubject[]) =>
  Object.fromEntries(
    subjects.flatMap(({ context, regionIndex }, at) => {
      const place = regions[at]?.place;
      return place === undefined ? [] : [[place, nameOf(context, regionIndex)]];
    }),
  );

/** A single-region document of each region. */
async function regionFiles(
  subjects: readonly BriefingSubject[],
  request: DocumentRequest,
): Promise<readonly DocumentFile[]> {
  const kind = regionKinds.find(({ id }) => id === request.document) ?? regionKinds[0];
  const files: DocumentFile[] = [];
  for (const { context, regionIndex } of subjects)
    files.push(...(await filesOf(formatsOf(kind), [context, regionIndex], request)));
  return files;
}

async function filesOf<Given extends readonly unknown[]>(
  formats: readonly ReportFormat<Given>[],
  given: Given,
  { formats: wanted, paper }: DocumentRequest,
): Promise<readonly DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const { id, mediaType, fileName, writeBy } of formats)
    if (wanted.includes(id))
      files.push({
        ...{ format: id, name: fileName(...given), mediaType },
        content: await writeBy({ paper }, ...given),
      });
  return files;
}

const scenariosOf = ({ scenario, beside }: DocumentRequest): readonly Scenario[] => [
  scenario,
  ...beside.flatMap((id) => presets.find(({ preset }) => preset === id) ?? []),
];

interface Found {
  /** The code that was asked for. */
  readonly place: string;
  readonly level: Level;
  readonly region: Region;
}

/** The regions by id or code, each at its level. Levels are read only as far as one is needed. */
async function regionsOf(places: readonly string[]) {
  const found: Found[] = [];
  const unknown: string[] = [];
  for (const place of places) {
    const level = levelOfId(place) ?? "country";
    const { world } = await readLevelWorld(level);
    const region = regionNamed(world.regions, place);
    if (region) found.push({ place, level, region });
    else unknown.push(place);
  }
  return { found, unknown };
}

/** The regions under one scenario, with draws counted where they are asked for. */
async function subjectsOf(
  regions: readonly Found[],
  scenario: Scenario,
  { language, draws }: DocumentRequest,
): Promise<readonly BriefingSubject[]> {
  const contexts = new Map<Level, ReportContext>();
  for (const level of levels) {
    const own = regions.filter((one) => one.level === level);
    if (own.length === 0) continue;
    const context = await readContext(scenario, level, language);
    contexts.set(level, level === "country" ? withDraws(context, draws) : context);
  }
  return regions.flatMap(({ level, region }) => {
    const context = contexts.get(level);
    return context ? [{ context, regionIndex: context.world.regions.indexOf(region) }] : [];
  });
}

/** Draws of countries are counted; those of all states take a minute, and the command line offers them. */
function withDraws(
  context: ReportContext,
  { count, seed }: DocumentRequest["draws"],
): ReportContext {
  if (count === 0) return context;
  const { assessment, world } = context;
  const { scenario } = assessment;
  const intervals = countIntervals(world, { scenario, seed, draws: count });
  return { ...context, assessment: { ...assessment, intervals } };
}
