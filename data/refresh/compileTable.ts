import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Dataset,
  declaredVariables,
  formatReference,
  formatTable,
  parseReference,
  parseTable,
  type Reference,
} from "../../src/index.ts";
import { replaceFile } from "../replaceFile.ts";
import { refusalOf } from "./refusal.ts";
import { referenceRows, variableRows } from "./rowWords.ts";
import { type Origin, sourceFiles } from "./sourceFiles.ts";
import { type RowWords, type TableChanges, tableChanges } from "./tableChanges.ts";

export interface CompiledTable extends TableChanges {
  readonly rows: number;
  readonly issues: readonly string[];
}

/** A compiled table, and how to read a version of it. */
interface Compilation<R> {
  readonly text: string;
  readonly rows: number;
  readonly issues: readonly string[];
  readonly parse: (
    text: string,
    file: string,
  ) => { readonly rows: readonly R[]; readonly issues: readonly string[] };
  readonly words: RowWords<R>;
}

/**
 * Compiles the table of a dataset or a reference from its publisher's files and writes it; the diff shows what changed. A table
 * that would lose what it holds is kept.
 *
 * @throws Error with a sentence when a source file is not available, and when the table is kept.
 */
export async function compileTable(
  dataset: Dataset | Reference,
  { origin, folder, isMeant }: Target,
): Promise<CompiledTable> {
  const files = await sourceFiles(dataset.files, origin);
  const target = { file: join(folder, dataset.id, "table.csv"), isMeant };
  return "shape" in dataset
    ? write(compiledReference(dataset, files), target)
    : write(await compiledDataset(dataset, files), target);
}

/** Where files come from, and where tables go. */
export interface Target {
  readonly origin: Origin;
  /** Folder that holds the dataset folders. */
  readonly folder: string;
  /** Somebody has said that what the table loses is meant. */
  readonly isMeant: boolean;
}

type Files = ReadonlyMap<string, Uint8Array>;

async function compiledDataset(dataset: Dataset, files: Files) {
  const { rows, issues } = await dataset.compile(files);
  const declared = declaredVariables([dataset]);
  const parse = (text: string, file: string) => parseTable(text, file, declared);
  const text = formatTable(rows, declared);
  return { text, rows: rows.length, issues, parse, words: variableRows };
}

function compiledReference({ compile, shape }: Reference, files: Files) {
  const { rows, issues } = compile(files);
  return {
    text: formatReference(rows, shape),
    rows: rows.length,
    issues,
    parse: (text: string, file: string) => parseReference(text, file, shape),
    words: referenceRows(shape),
  };
}

async function write<R>(
  { text, rows, issues, parse, words }: Compilation<R>,
  { file, isMeant }: { readonly file: string; readonly isMeant: boolean },
): Promise<CompiledTable> {
  const before = existsSync(file) ? parse(await readFile(file, "utf8"), file).rows : [];
  const after = parse(text, file);
  const refusal = refusalOf({ before, after: after.rows, issues: after.issues }, words);
  if (refusal !== undefined && !isMeant)
    throw new Error(
      `the table is kept as it is, since in the new one ${refusal}. If that is meant, say --accept with the id of the dataset.`,
    );
  await mkdir(join(file, ".."), { recursive: true });
  replaceFile(file, text);
  return {
    rows,
    issues: [...issues, ...after.issues],
    ...tableChanges(before, after.rows, words),
  };
}
