import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeServiceWorker } from "../../app/offline/buildServiceWorker.ts";

/** A copy of the production build that a test may change. */
export function copyOfBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  cpSync("dist", folder, { recursive: true });
  return folder;
}

/** Names of the program's files begin with a word, then a hash. */
const hashed = /-([\w-]{8})\.(js|css)\b/g;

/**
 * Puts the next version in the place of a copy: every file of the program has another name, and the old ones are gone, as
 * after a deploy.
 */
export async function deployNext(folder: string): Promise<void> {
  const assets = join(folder, "assets");
  const next = (text: string): string => text.replace(hashed, "-$1x.$2");
  for (const name of readdirSync(assets)) {
    const path = join(assets, name);
    if (/\.(js|css)$/.test(name)) writeFileSync(path, next(readFileSync(path, "utf8")));
    renameSync(path, join(assets, next(name)));
  }
  const page = join(folder, "index.html");
  const html = next(readFileSync(page, "utf8"));
  writeFileSync(page, html.replace(/(<meta name="build" content=")/, "$1next-"));
  await writeServiceWorker(resolve("app"), folder);
}
