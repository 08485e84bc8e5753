import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "./userError.ts";

/**
 * Writes a file in UTF-8 and the folders above it. The file gets its name when it is whole. A link, a pipe or a device is written
 * into: it must not be replaced by a file.
 */
export function writeFile(path: string, text: string): void {
  const isOther = lstatSync(path, { throwIfNoEntry: false })?.isFile() === false;
  const unfinished = isOther ? path : `${path}.partial`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, text);
    if (!isOther) renameSync(unfinished, path);
  } catch (error) {
    if (!isOther && existsSync(unfinished)) rmSync(unfinished);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(
      `${path} cannot be written (${code ?? message}). Choose another place with --out.`,
    );
  }
}
