import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
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
 * Compiles the table of a dataset or a reference from its publisher's files and writes it, valid or not: the diff shows
 * what changed.
 *
 * @param folder Folder that holds the dataset folders.
 * @throws Error with a sentence when a source file is not available.
 */
export async function compileTable(
  dataset: Dataset | Reference,
  origin: Origin,
  folder: string,
): Promise<CompiledTable> {
  const files = await sourceFiles(dataset.files, origin);
  const file = join(folder, dataset.id, "table.csv");
  return "shape" in dataset
    ? write(compiledReference(dataset, files), file)
    : write(await compiledDataset(dataset, files), file);
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
  file: string,
): Promise<CompiledTable> {
  const before = existsSync(file) ? parse(await readFile(file, "utf8"), file).rows : [];
  const after = parse(text, file);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
  return {
    rows,
    issues: [...issues, ...after.issues],
    ...tableChanges(before, after.rows, words),
  };
}
