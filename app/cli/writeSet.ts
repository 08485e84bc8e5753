import type { FileContent } from "../../src/index.ts";
import { UserError } from "./userError.ts";
import { writeFile } from "./writeFile.ts";

/** A file of a set by its path below the folder; its content is made when it is written. */
interface FileInSet {
  readonly path: string;
  readonly content: () => FileContent;
}

interface Writing {
  readonly folder: string;
  readonly progress: ((done: number) => void) | undefined;
}

/** Writes files in their order. @throws UserError where one cannot be written, with how many are. */
export function writeSet(files: readonly FileInSet[], { folder, progress }: Writing): void {
  for (const [place, { path, content }] of files.entries()) {
    try {
      writeFile(`${folder}/${path}`, content());
    } catch (error) {
      throw error instanceof UserError ? notWhole(error, place, files.length) : error;
    }
    progress?.(place + 1);
  }
}

const notWhole = ({ message }: UserError, written: number, all: number): UserError =>
  new UserError(`${message} The set is not whole: ${written} of ${all} files are written.`);
