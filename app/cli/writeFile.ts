import { existsSync, lstatSync, renameSync, rmSync, type Stats, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "./makeFolder.ts";
import { partialName, removePartialFiles } from "./partialFiles.ts";
import { UserError } from "./userError.ts";

/**
 * Writes a file, a text in UTF-8, and the folders above it. The file gets its name when it is whole; until then it has one of its
 * own, since others may write the same file at the same time. What an earlier process left unfinished in the folder because it was
 * killed is taken away. A pipe or a device is written into: it must not be replaced by a file. A
 * link is refused: what it leads to may be anything, and would be cut where the disk is full. Links of the system, such as that of
 * the standard output, are none of the reader's.
 *
 * @param flag by which the person chose the place.
 */
export function writeFile(path: string, content: string | Uint8Array, flag = "--out"): void {
  if (entryAt(path)?.isSymbolicLink() && !path.startsWith("/dev/"))
    throw new UserError(
      `${path} is a link and is not written through. Give the path of the file itself, or another place, with ${flag}.`,
    );
  const isOther = entryAt(path)?.isFile() === false;
  const unfinished = isOther ? path : partialName(path);
  try {
    makeFolder(dirname(path));
    if (!isOther) tidyOnce(dirname(path));
    writeFileSync(unfinished, content);
    if (!isOther) renameSync(unfinished, path);
  } catch (error) {
    if (!isOther && existsSync(unfinished)) rmSync(unfinished);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(
      `${path} cannot be written (${code ?? message}). Choose another place with ${flag}.`,
    );
  }
}

const tidied = new Set<string>();

/** Looks for unfinished files before the first file of a folder: a set may have thousands. */
function tidyOnce(folder: string): void {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  removePartialFiles(folder);
}

/** What stands at a place, if anything. What cannot be looked at is told when it is written. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
