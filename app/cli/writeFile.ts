import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "./userError.ts";

/** Writes a file in UTF-8 and the folders above it. The file gets its name when it is whole. */
export function writeFile(path: string, text: string): void {
  const unfinished = `${path}.partial`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(
      `${path} cannot be written (${code ?? message}). Choose another place with --out.`,
    );
  }
}
