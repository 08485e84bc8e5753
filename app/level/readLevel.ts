import type { Topology } from "topojson-specification";
import {
  levelFolder,
  type ParsedWorld,
  parseAtlas,
  parseWorldWithinSteps,
  shapesFileName,
  type Topic,
  topics,
  type World,
} from "../../src/index.ts";
import { foreignFiles } from "../files/foreignFiles.ts";
import { atlasFile, topicFile } from "../files/loadWorld.ts";
import { type FileFailure, type FileRead, readFile } from "../files/readFile.ts";
import { readNames } from "../files/readNames.ts";
import { readOtherNames } from "../files/readOtherNames.ts";
import { isTopology } from "../files/topologyFile.ts";
import { inSlices, pause } from "../work/inSlices.ts";
import { drawnLevel } from "./drawnLevel.ts";
import type { Finer, FinerLevel, FinerNames } from "./finerLevel.ts";
import { titlesOf } from "./titlesOf.ts";

/** The files of a level as text, for the worker; below states, those of the states too. */
export interface LevelFiles {
  readonly level: Finer;
  readonly atlas: string;
  readonly topics: { readonly [topic in Topic]?: string };
  readonly above?: LevelFiles | undefined;
}

export interface LevelRead {
  readonly finer?: FinerLevel;
  readonly files?: LevelFiles;
  readonly failures: readonly FileFailure[];
}

export interface LevelWishes {
  readonly level: Finer;
  readonly countries: World;
  /** The shapes of countries. */
  readonly outlines: Topology | undefined;
  readonly language: string;
  readonly signal: AbortSignal;
  /** Called after each file. */
  readonly onFile: (read: number, of: number) => void;
}

/** The levels that have to be read for each: a county inherits from its state, a state from its country. */
const read: Readonly<Record<Finer, readonly Finer[]>> = {
  admin1: ["admin1"],
  county: ["admin1", "county"],
};

const atlasOf = (level: Finer): string => `${levelFolder(level)}${atlasFile}`;

const pathsOf = (level: Finer): readonly string[] => [
  atlasOf(level),
  ...topics.map((topic) => `${levelFolder(level)}${topicFile(topic)}`),
];

/**
 * Reads the files of a level and of those above it side by side. A topic that fails becomes gaps that
 * say so; without the list of regions or their shapes there is no level.
 */
export async function readLevel(wishes: LevelWishes): Promise<LevelRead> {
  const { level, countries, outlines, language, signal, onFile } = wishes;
  const paths = read[level].map(pathsOf);
  let done = 0;
  const counted = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    done += 1;
    onFile(done, paths.flat().length + 2);
    return result;
  };
  const [names, shapes, ...reads] = await Promise.all([
    counted(readLevelNames(language, signal)),
    counted(readFile(shapesFileName(level), { signal })),
    ...paths.map((files) => Promise.all(files.map((path) => counted(readFile(path, { signal }))))),
  ]);
  const { found, foreign } = await parsed(level, reads, { countries, signal });
  const topology = shapes.json;
  const failures = [
    ...[shapes, ...reads.flat()].flatMap(({ failure }) => failure ?? []),
    ...foreign,
    ...strangeShapes(shapesFileName(level), shapes),
  ];
  if (!found || !isTopology(topology)) return { failures };
  const { files, whole } = found;
  await pause();
  const titles = titlesOf(level, whole.world, names);
  const drawn = drawnLevel(level, whole.world, { topology, outlines });
  return { failures, files, finer: { level, names, titles, whole, ...drawn } };
}

interface Within {
  readonly countries: World;
  readonly signal: AbortSignal;
}

/** Shapes that arrived and are no topology. */
const strangeShapes = (file: string, { json, text = "" }: FileRead): readonly FileFailure[] =>
  json === undefined || isTopology(json) ? [] : [{ file, kind: "broken", received: text.length }];

/** What was made of the files of a level and of those above it. */
interface Parsed {
  /** Absent where a list of regions is missing or none of ours. */
  readonly found?: { readonly whole: ParsedWorld; readonly files: LevelFiles };
  readonly foreign: readonly FileFailure[];
}

/** The level and those above it, each read within the one before. */
async function parsed(
  level: Finer,
  reads: readonly (readonly FileRead[])[],
  { countries, signal }: Within,
): Promise<Parsed> {
  const foreign: FileFailure[] = [];
  let found: Parsed["found"];
  for (const [place, each] of read[level].entries()) {
    const own = reads[place] ?? [];
    const above: World = found?.whole.world ?? countries;
    const whole = await inSlices(stepsOf(each, own, above), signal);
    if (!whole) return { foreign };
    foreign.push(...foreignFiles(whole, arrived(each, own), atlasOf(each)));
    if (!whole.release) return { foreign };
    found = { whole, files: { ...textsOf(each, own), above: found?.files } };
  }
  return { foreign, ...(found && { found }) };
}

const stepsOf = (level: Finer, [atlas, ...topicsRead]: readonly FileRead[], above: World) =>
  parseWorldWithinSteps(level, atlas?.json, byTopic(topicsRead, "json"), above);

const textsOf = (level: Finer, [atlas, ...topicsRead]: readonly FileRead[]): LevelFiles => ({
  level,
  atlas: atlas?.text ?? "",
  topics: byTopic(topicsRead, "text"),
});

/** The files of a level that arrived, by path. */
const arrived = (level: Finer, reads: readonly FileRead[]) =>
  new Map(
    pathsOf(level).flatMap((path, place) => {
      const { json, text = "" } = reads[place] ?? {};
      return json === undefined ? [] : [[path, { json, length: text.length }] as const];
    }),
  );

/** Names and codes of all levels, for the search; undefined where those of states fail. Without counties there are still states. */
export async function readLevelList(
  language: string,
): Promise<Omit<FinerNames, "language"> | undefined> {
  const [names, otherNames, ...lists] = await Promise.all([
    readLevelNames(language),
    readOtherNames(),
    ...read.county.map((level) => readFile(atlasOf(level))),
  ]);
  const [states, counties = []] = lists.map(({ json }) =>
    json === undefined ? undefined : parseAtlas(json, [])?.regions,
  );
  return (
    states && {
      regions: [...states, ...counties],
      names,
      otherNames,
    }
  );
}

/** Names of finer regions in a language; English ones stand in the list of regions. */
export const readLevelNames = (language: string, signal?: AbortSignal) =>
  readNames(language, { folder: "names", signal });

function byTopic<Key extends "json" | "text">(
  reads: readonly FileRead[],
  key: Key,
): { readonly [topic in Topic]?: NonNullable<FileRead[Key]> } {
  return Object.fromEntries(
    topics.flatMap((topic, index) => {
      const part = reads[index]?.[key];
      return part === undefined ? [] : [[topic, part]];
    }),
  );
}
