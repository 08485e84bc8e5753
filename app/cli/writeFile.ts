import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "./userError.ts";

/**
 * Writes a file in UTF-8 and the folders above it. The file gets its name when it is whole. A link, a pipe or a device is written
 * into: it must not be replaced by a file.
 */
export function writeFile(path: string, text: string): void {
  const isOther = isNoFile(path);
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

/** Whether something stands there that is no file. What cannot be looked at is told when it is written. */
function isNoFile(path: string): boolean {
  try {
    return !lstatSync(path).isFile();
  } catch {
    return false;
  }
}
