import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { SourceFile } from "../../src/index.ts";

/**
 * Looks for a file by name anywhere below a folder; `name` may include parent folders where several files have one name.
 *
 * @throws Error with a sentence when it is not there, or there twice.
 */
export async function findBelow(folder: string, { name, url }: SourceFile): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile() && entry.name === basename(name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => `/${path}`.endsWith(`/${name}`))
    .sort();
  const [path] = found;
  if (path === undefined)
    throw new Error(
      `${folder}: no file ${name} in it or below; download it from ${url} and put it there.`,
    );
  if (found.length > 1)
    throw new Error(
      `${folder}: ${found.length} files are named ${name} (${found.join(", ")}); keep one of them.`,
    );
  return readFile(path);
}
