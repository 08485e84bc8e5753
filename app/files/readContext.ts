import type { Topology } from "topojson-specification";
import {
  assessmentsAbove,
  assessmentsOf,
  contestedFiguresShape,
  dataCentreFiguresShape,
  type Level,
  levelFolder,
  type ParsedWorld,
  parseWorldWithin,
  presets,
  type ReportContext,
  type Scenario,
  shapesFileName,
  siteRulesShape,
  topicFileName,
  topics,
  type World,
} from "../../src/index.ts";
import { wordsOf } from "./language.ts";
import { atlasFile, createWorldReader } from "./loadWorld.ts";
import { type FileFailure, readFile } from "./readFile.ts";
import { readNames } from "./readNames.ts";
import { receivedWords } from "./receivedWords.ts";
import { referenceReader } from "./referenceReader.ts";
import { isTopology } from "./topologyFile.ts";

const readCountries = createWorldReader();
const readFigures = referenceReader("data-centre-figures", dataCentreFiguresShape, (rows) => rows);
const readContested = referenceReader("contested", contestedFiguresShape, (rows) => rows);
const readRules = referenceReader("rules", siteRulesShape, (rows) => rows);

/** Files are read by the worker itself: a document rests on them, so that one that is missing is a failure here. */
class Unread extends Error {
  readonly failure: FileFailure;
  constructor(failure: FileFailure) {
    super(failure.file);
    this.failure = failure;
  }
}

/** The sentence on a file that did not load; what else went wrong in its own words. */
export async function failureWords(error: unknown, language: string): Promise<string> {
  if (!(error instanceof Unread)) return String(error);
  const words = await wordsOf(language);
  await words.whole();
  return receivedWords(words, error.failure);
}

async function json(file: string): Promise<unknown> {
  const { json: content, failure } = await readFile(file);
  if (failure) throw new Unread(failure);
  return content;
}

const known = new Map<string, Promise<unknown>>();

/** Read once, however many documents are asked for; what failed is read again. */
function once<Read>(key: string, read: () => Promise<Read>): Promise<Read> {
  const found = (known.get(key) as Promise<Read> | undefined) ?? read();
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

type Built = ParsedWorld & { readonly release: NonNullable<ParsedWorld["release"]> };

/** The regions of a level as they were built. */
export const readLevelWorld = (level: Level): Promise<Built> =>
  once(level, () => (level === "country" ? countries() : within(level)));

async function countries(): Promise<Built> {
  const { loaded, failures } = await readCountries.read();
  const [failure] = failures;
  if (failure) throw new Unread(failure);
  if (!loaded?.release) throw new Unread({ file: atlasFile, kind: "broken", received: 0 });
  return { ...loaded, release: loaded.release };
}

async function within(level: Exclude<Level, "country">): Promise<Built> {
  const above: World = (await readLevelWorld(level === "county" ? "admin1" : "country")).world;
  const folder = levelFolder(level);
  const atlas = await json(`${folder}${atlasFile}`);
  const read = await Promise.all(topics.map((topic) => json(folder + topicFileName(topic))));
  const byTopic = Object.fromEntries(topics.map((topic, place) => [topic, read[place]]));
  const parsed = parseWorldWithin(level, atlas, byTopic, above);
  if (!parsed.release)
    throw new Unread({ file: `${folder}${atlasFile}`, kind: "broken", received: 0 });
  return { ...parsed, release: parsed.release };
}

const readShapes = (level: Level): Promise<Topology> =>
  once(`shapes ${level}`, async () => {
    const content = await json(shapesFileName(level));
    if (isTopology(content)) return content;
    throw new Unread({ file: shapesFileName(level), kind: "broken", received: 0 });
  });

/** Everything that documents on regions of a level are written from: the same as on the command line. */
export async function readContext(
  scenario: Scenario,
  level: Level,
  language: string,
): Promise<ReportContext> {
  const words = await wordsOf(language);
  await words.whole();
  const { world, datasets, release } = await readLevelWorld(level);
  const [figures, rules, contested] = await Promise.all([
    readFigures(0),
    readRules(0),
    readContested(0),
  ]);
  for (const { failure } of [figures, rules, contested]) if (failure) throw new Unread(failure);
  const assess = assessmentsOf(world);
  const names = await readNames(language, {
    folder: level === "country" ? "country-names" : "names",
  });
  return {
    ...{ world, datasets, release, words },
    assessment: assess(scenario),
    reference: assess(presets.find(({ basis }) => basis === scenario.basis) ?? scenario),
    above: assessmentsAbove(world, scenario),
    names: language === "en" ? undefined : names,
    figures: figures.items,
    rules: rules.items,
    contested: contested.items,
    topology: await readShapes(level),
  };
}
