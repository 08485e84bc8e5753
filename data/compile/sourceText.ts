import { decodeText, type TextEncoding } from "../../src/index.ts";

/**
 * One of the publisher's files that `compile` was given.
 *
 * @throws Error with a sentence when the file is missing.
 */
export function sourceBytes(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes)
    throw new Error(
      `${name}: not among the files given (${[...files.keys()].join(", ")}); list it in the dataset's files.`,
    );
  return bytes;
}

/** The same as text. */
export const sourceText = (
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  encoding: TextEncoding = "utf-8",
): string => decodeText(sourceBytes(files, name), encoding);
