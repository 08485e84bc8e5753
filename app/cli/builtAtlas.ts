import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Topology } from "topojson-specification";
import {
  type AtlasFile,
  type DatasetNotesFile,
  datasetNotesFileName,
  evidenceFileName,
  type Level,
  levelFolder,
  levels,
  type OtherNames,
  otherNamesFileName,
  type ParsedWorld,
  parseAtlas,
  parseDatasetNotes,
  parseOtherNames,
  parseWorld,
  parseWorldWithin,
  type Release,
  referenceFileName,
  shapesFileName,
  topicFileName,
  topics,
  type World,
  withColumns,
} from "../../src/index.ts";
import { keptOfFiles } from "./keptOfFiles.ts";
import { UserError } from "./userError.ts";

/** Folder of the project, wherever the command is run from. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

const built = join(projectRoot, "data", "built");

/** A level of the world as it was read, with its release. */
export type BuiltLevel = ParsedWorld & { readonly release: Release };

/** What stands beside the published figures of a level. */
export type WorldChange = (world: World) => World;

/**
 * A level as it was built, with those above it; everything is built first where it is not there yet.
 *
 * @param change is made to each level before the one below inherits from it.
 */
export function builtAtlas(
  note: (text: string) => void,
  level: Level = "country",
  change?: WorldChange,
): BuiltLevel {
  if (!existsSync(join(built, "atlas.json"))) build(note);
  const file = `${levelFolder(level)}atlas.json`;
  if (!existsSync(join(built, file)))
    throw new UserError(
      `There is no data/built/${file}: this build holds no regions of the level ${level}. Choose another level, or run \`npm run data\` to build it again.`,
    );
  if (level !== "country") builtAtlas(note, above[level]);
  const parsed = changedLevel(level, change);
  for (const issue of parsed.issues) note(`${issue}\n`);
  for (const { file: missing } of parsed.world.unread ?? [])
    if (missing.startsWith(levelFolder(level)) && !existsSync(join(built, missing)))
      note(
        `data/built/${missing} is not there: what rests on it shows no data. Run \`npm run data\` to build it again.\n`,
      );
  if (parsed.release) return { ...parsed, release: parsed.release };
  throw new UserError(`data/built/${file} cannot be read. Run \`npm run data\` to build it again.`);
}

/** Levels that were built, countries first. */
export const builtLevels = (): readonly Level[] =>
  levels.filter(
    (level) => level === "country" || existsSync(join(built, levelFolder(level), "atlas.json")),
  );

/** Level above each one below countries. */
const above = { admin1: "country", county: "admin1" } as const satisfies Partial<
  Record<Level, Level>
>;

/** Files that the regions of a level are made of, those of the levels above it first. */
const filesOfLevel = (level: Level): readonly string[] =>
  levels
    .slice(0, levels.indexOf(level) + 1)
    .flatMap((one) =>
      ["atlas.json", ...topics.map(topicFileName)].map((file) => levelFolder(one) + file),
    )
    .concat(evidenceFileName);

/** A level as it was read; the same object as long as its files stay as they are. */
const parsedLevel: (level: Level) => ParsedWorld = keptOfFiles(
  (level) => readLevel(level),
  (level) => filesOfLevel(level).map((file) => join(built, file)),
);

/** A level as it was read, changed; the one above it is changed before it lends. */
function changedLevel(level: Level, change?: WorldChange): ParsedWorld {
  if (!change) return parsedLevel(level);
  const parsed =
    level === "country"
      ? parsedLevel(level)
      : readLevel(level, changedLevel(above[level], change).world);
  const world = change(parsed.world);
  return world === parsed.world ? parsed : { ...parsed, ...withColumns(world) };
}

function readLevel(level: Level, parents?: World): ParsedWorld {
  const folder = levelFolder(level);
  const topicJson = Object.fromEntries(
    topics
      .filter((topic) => existsSync(join(built, folder, topicFileName(topic))))
      .map((topic) => [topic, readJson(`${folder}${topicFileName(topic)}`)]),
  );
  const atlasJson = readJson(`${folder}atlas.json`);
  return level === "country"
    ? parseWorld(atlasJson, { ...topicJson, evidence: readJson(evidenceFileName) })
    : parseWorldWithin(level, atlasJson, topicJson, parents ?? parsedLevel(above[level]).world);
}

/** A hash of all that the regions of a level are made of: two builds of the same tables have the same. */
export function builtVersion(level: Level): string {
  const hash = createHash("sha256");
  for (const file of filesOfLevel(level)) {
    const path = join(built, file);
    if (existsSync(path)) hash.update(`${file} `).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Shapes of the regions of a level; the same object as long as the file stays as it is. */
export const builtTopology = (level: Level = "country"): Topology =>
  keptTopology(shapesFileName(level));

const keptTopology = keptOfFiles(
  (file: string) => readJson(file) as Topology,
  (file) => [join(built, file)],
);

/** Notes on the datasets of every level. */
export const builtNotes = (): DatasetNotesFile =>
  parseDatasetNotes(readJson(datasetNotesFileName)) ?? {};

/** A reference as it was built, by its id; nothing where an earlier build has none. */
export const builtReference = (id: string): unknown =>
  existsSync(join(built, referenceFileName(id))) ? readJson(referenceFileName(id)) : undefined;

/** Names of regions in a language; none for English, which the world carries itself. */
export function builtNames(
  language: string,
  level: Level = "country",
): Readonly<Record<string, string>> | undefined {
  const file = join(level === "country" ? "country-names" : "names", `${language}.json`);
  return language === "en" || !existsSync(join(built, file))
    ? undefined
    : (readJson(file) as Readonly<Record<string, string>>);
}

/** What is known of the regions of a level beside their figures: codes, names, labels. */
export const builtRecords = (level: Level): AtlasFile["regions"] =>
  parseAtlas(readJson(`${levelFolder(level)}atlas.json`), [])?.regions ?? [];

/** Names of countries in every language for which they are built. */
export const builtEveryName = (): readonly Readonly<Record<string, string>>[] =>
  readdirSync(join(built, "country-names"))
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => readJson(join("country-names", file)) as Readonly<Record<string, string>>);

/** What else countries are called in English. */
export const builtOtherNames = (): OtherNames =>
  existsSync(join(built, otherNamesFileName)) ? parseOtherNames(readJson(otherNamesFileName)) : {};

function build(note: (text: string) => void): void {
  note("data/built is not there yet; building it from the tables.\n");
  const { status } = spawnSync("npm", ["run", "data", "--silent"], {
    cwd: projectRoot,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0 || !existsSync(join(built, "atlas.json")))
    throw new UserError("The data could not be built. Run `npm run data` to see why.");
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(built, file), "utf8"));
  } catch {
    throw new UserError(
      `data/built/${file} is missing or damaged. Run \`npm run data\` to build it again.`,
    );
  }
}
