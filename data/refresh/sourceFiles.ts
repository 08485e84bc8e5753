import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { SourceFile } from "../../src/index.ts";
import { unzipEntry } from "../compile/unzip.ts";

/** Where the publishers' files come from: a folder of files already downloaded, or their own addresses. */
export type Origin = { readonly folder: string } | "upstream";

/** How long a publisher may take to answer. */
const patience = 120_000;

/**
 * Gets the files of a dataset, by name.
 *
 * @throws Error with a sentence when a file is not found, found twice, or the publisher does not deliver it.
 */
export async function sourceFiles(
  files: readonly SourceFile[],
  origin: Origin,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const got = new Map<string, Uint8Array>();
  for (const file of files) {
    const bytes =
      origin === "upstream" ? await download(file) : await findBelow(origin.folder, file);
    refusePage(file, bytes);
    got.set(file.name, bytes);
  }
  return got;
}

/** A web page in place of a file: of a login, a wall of consent, an error. */
function refusePage({ name, url }: SourceFile, bytes: Uint8Array): void {
  const start = new TextDecoder().decode(bytes.subarray(0, 256));
  if (/\.html?$/i.test(name) || !/^\s*<(!doctype html|html)/i.test(start)) return;
  throw new Error(
    `${name}: this is a web page and not the file; open ${url} in a browser, download the file by hand and use --from DIR.`,
  );
}

/** Looks for a file by name anywhere below a folder; `name` may include parent folders where several files have one name. */
async function findBelow(folder: string, { name, url }: SourceFile): Promise<Uint8Array> {
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

async function download({ name, url, entry }: SourceFile): Promise<Uint8Array> {
  const advice = "try again, or download it by hand and use --from DIR";
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch(
    (error: unknown) => {
      throw new Error(`${name}: ${url} did not answer (${reasonOf(error)}); ${advice}.`);
    },
  );
  if (!response.ok)
    throw new Error(
      `${name}: ${url} answered ${response.status}; correct the address, or ${advice}.`,
    );
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0)
    throw new Error(`${name}: ${url} answered with an empty file; ${advice}.`);
  return entry === undefined ? bytes : unzipEntry(bytes, entry, url);
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};
