import type { Topology } from "topojson-specification";
import {
  type DrawnRegion,
  levelFolder,
  neighbours,
  parseAtlas,
  parseWorldWithinSteps,
  type Topic,
  topics,
  type World,
} from "../../src/index.ts";
import { inSlices, pause } from "../inSlices.ts";
import { atlasFile, topicFile } from "../world/loadWorld.ts";
import { type FileFailure, type FileRead, readFile } from "../world/readFile.ts";
import { readNames } from "../world/readNames.ts";
import { isTopology } from "../world/topologyFile.ts";
import type { FinerLevel, FinerNames } from "./levelData.ts";

/** The level that is read here. */
const level = "admin1";

/** The shapes of every level below the countries, as they are served: for a view of the world, and for one of a country. */
export const finerShapes = { world: "world.topo.json", detail: "detail.topo.json" } as const;

/** The files of a level as text, for the worker. */
export interface LevelFiles {
  readonly atlas: string;
  readonly topics: { readonly [topic in Topic]?: string };
}

export interface LevelRead {
  readonly finer?: FinerLevel;
  readonly files?: LevelFiles;
  readonly failures: readonly FileFailure[];
}

export interface LevelWishes {
  readonly countries: World;
  readonly language: string;
  readonly signal: AbortSignal;
  /** Called after each file. */
  readonly onFile: (read: number, of: number) => void;
}

const folder = levelFolder(level);

/**
 * Reads the files of states and provinces side by side. A topic that fails becomes gaps that say so; without the list of regions or their
 * shapes there is no level.
 */
export async function readLevel({
  countries,
  language,
  signal,
  onFile,
}: LevelWishes): Promise<LevelRead> {
  const paths = [atlasFile, ...topics.map(topicFile)].map((file) => `${folder}${file}`);
  let done = 0;
  const counted = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    done += 1;
    onFile(done, paths.length + 2);
    return result;
  };
  const [names, shapes, ...reads] = await Promise.all([
    counted(readLevelNames(language, signal)),
    counted(readFile(finerShapes.world, { signal })),
    ...paths.map((path) => counted(readFile(path, { signal }))),
  ]);
  const failures = [shapes, ...reads].flatMap(({ failure }) => failure ?? []);
  const [atlas, ...found] = reads;
  const topology = shapes.json;
  if (!atlas?.text || !isTopology(topology)) return { failures };
  const steps = parseWorldWithinSteps(level, atlas.json, byTopic(found, "json"), countries);
  const whole = await inSlices(steps, signal);
  if (!whole) return { failures };
  await pause();
  const all = drawn(topology, whole.world);
  return {
    failures,
    files: { atlas: atlas.text, topics: byTopic(found, "text") },
    finer: {
      ...{ level, topology, names, whole, all },
      object: level,
      shapes: topology,
      ground: all,
    },
  };
}

/** Names and codes alone, for the search; nothing where they do not come. */
export async function readLevelList(
  language: string,
): Promise<Omit<FinerNames, "language"> | undefined> {
  const [names, { json }] = await Promise.all([
    readLevelNames(language),
    readFile(`${folder}${atlasFile}`),
  ]);
  const regions = json === undefined ? undefined : parseAtlas(json, [])?.regions;
  return regions && { regions, names };
}

/** Names of finer regions in a language; English ones stand in the list of regions. */
export const readLevelNames = (language: string, signal?: AbortSignal) =>
  readNames(language, { folder: "names", signal });

/** The shapes in full detail. */
export async function readDetail(): Promise<Topology | undefined> {
  const { json } = await readFile(finerShapes.detail);
  return isTopology(json) ? json : undefined;
}

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

/**
 * The regions as the map draws them. A small one that touches another is land that the eye finds by coming nearer; a circle stands only
 * for one that lies alone, so that a continent is not covered with them.
 */
function drawn(topology: Topology, { regions }: World): readonly DrawnRegion[] {
  const touching = neighbours(topology, level);
  return regions.map(({ id, tiny, label, hasGeometry }) => ({
    id,
    label,
    hasGeometry,
    tiny: tiny && (touching.get(id) ?? []).length === 0,
  }));
}
