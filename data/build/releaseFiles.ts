import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The results of earlier releases that are served for comparison, by path. */
export function releaseFiles(folder: string): readonly [string, Uint8Array][] {
  const own = join(folder, "releases");
  if (!existsSync(own)) return [];
  return readdirSync(own)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [`releases/${name}`, readFileSync(join(own, name))]);
}
