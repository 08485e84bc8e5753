import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Topology } from "topojson-specification";
import {
  type ParsedWorld,
  parseWorld,
  type Release,
  referenceFileName,
  topics,
} from "../../src/index.ts";
import { UserError } from "./userError.ts";

/** Folder of the project, wherever the command is run from. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

const built = join(projectRoot, "data", "built");

/** The world as it was built, with its release; built first where it is not there yet. */
export function builtAtlas(
  note: (text: string) => void,
): ParsedWorld & { readonly release: Release } {
  if (!existsSync(join(built, "atlas.json"))) build(note);
  const topicJson = Object.fromEntries(
    topics
      .filter((topic) => existsSync(join(built, `${topic}.json`)))
      .map((topic) => [topic, readJson(`${topic}.json`)]),
  );
  const parsed = parseWorld(readJson("atlas.json"), topicJson);
  for (const issue of parsed.issues) note(`${issue}\n`);
  if (!parsed.release)
    throw new UserError(
      "data/built/atlas.json cannot be read. Run `npm run data` to build it again.",
    );
  return { ...parsed, release: parsed.release };
}

/** Shapes of the countries. */
export const builtTopology = (): Topology => readJson("countries.topo.json") as Topology;

/** A reference as it was built, by its id; nothing where an earlier build has none. */
export const builtReference = (id: string): unknown =>
  existsSync(join(built, referenceFileName(id))) ? readJson(referenceFileName(id)) : undefined;

/** Names of regions in a language; none for English, which the world carries itself. */
export function builtNames(language: string): Readonly<Record<string, string>> | undefined {
  const file = join("country-names", `${language}.json`);
  return language === "en" || !existsSync(join(built, file))
    ? undefined
    : (readJson(file) as Readonly<Record<string, string>>);
}

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
