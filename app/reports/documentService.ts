import {
  type BriefingGiven,
  type BriefingSubject,
  briefingKinds,
  citationIssues,
  countIntervals,
  type FileFormat,
  fileFormatsOf,
  type Level,
  levels,
  nameOf,
  presets,
  type Region,
  type ReportContext,
  regionKinds,
  type Scenario,
  withFlips,
} from "../../src/index.ts";
import { wordsOf } from "../files/language.ts";
import { failureWords, readContext, readLevelWorld } from "../files/readContext.ts";
import { regionNamed } from "../level/regionNamed.ts";
import { levelOfId } from "../level/wantedLevel.ts";
import type { DocumentAnswer, DocumentFile, DocumentRequest } from "./documentRequest.ts";

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
  const steps = scenarios.length + 3;
  let done = 0;
  const progress = (): void => {
    done += 1;
    send({ kind: "documentProgress", done, of: steps });
  };
  progress();
  const bare: (readonly BriefingSubject[])[] = [];
  for (const scenario of scenarios) bare.push(await subjectsOf(regions, scenario, request));
  progress();
  const names = namesOf(regions, bare[0] ?? []);
  if (request.draws.count > 0) {
    const files = await draftFiles(bare, request);
    send({ kind: "documentDraft", files, names });
  }
  const subjects: (readonly BriefingSubject[])[] = [];
  for (const ofScenario of bare) {
    subjects.push(withDraws(ofScenario, request.draws));
    progress();
  }
  const [first = [], ...others] = subjects;
  const kind = kindOf(request);
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
    files: await filesOf(fileFormatsOf(kind), given, request),
    names,
    issues: [...unknownWords, ...citationIssues(...given)],
  };
}

const kindOf = ({ document }: DocumentRequest) => briefingKinds.find(({ id }) => id === document);

/** The page for reading, with worst and best cases while draws are counted, and without what takes a search. */
async function draftFiles(
  [first = [], ...others]: readonly (readonly BriefingSubject[])[],
  request: DocumentRequest,
): Promise<readonly DocumentFile[]> {
  const wanted = { ...request, formats: request.formats.filter((id) => id === "html") };
  const kind = kindOf(request);
  return kind
    ? filesOf(fileFormatsOf(kind), [[first, ...others], request.frame], wanted)
    : regionFiles(first, wanted);
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
    files.push(...(await filesOf(fileFormatsOf(kind), [context, regionIndex], request)));
  return files;
}

async function filesOf<Given extends readonly unknown[]>(
  formats: readonly FileFormat<Given>[],
  given: Given,
  { formats: wanted, paper }: DocumentRequest,
): Promise<readonly DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const { id, mediaType, files: filesIn } of formats)
    if (wanted.includes(id))
      for (const { name, content } of filesIn({ paper }, ...given))
        files.push({ format: id, name, mediaType, content: await content() });
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

/** The regions under one scenario. */
async function subjectsOf(
  regions: readonly Found[],
  scenario: Scenario,
  { language }: DocumentRequest,
): Promise<readonly BriefingSubject[]> {
  const contexts = new Map<Level, ReportContext>();
  for (const level of levels)
    if (regions.some((one) => one.level === level))
      contexts.set(level, await readContext(scenario, level, language));
  return regions.flatMap(({ level, region }) => {
    const context = contexts.get(level);
    return context ? [{ context, regionIndex: context.world.regions.indexOf(region) }] : [];
  });
}

/** Draws of countries are counted, once for all of them; those of all states take a minute, and the command line offers them. */
function withDraws(
  subjects: readonly BriefingSubject[],
  { count, seed }: DocumentRequest["draws"],
): readonly BriefingSubject[] {
  const country = subjects.find(({ context }) => context.world.parents === undefined)?.context;
  if (count === 0 || !country) return subjects;
  const { assessment, world } = country;
  const { scenario } = assessment;
  const intervals = countIntervals(world, { scenario, seed, draws: count });
  const drawn = { ...country, assessment: { ...assessment, intervals } };
  return subjects.map((subject) =>
    subject.context === country ? { ...subject, context: drawn } : subject,
  );
}
