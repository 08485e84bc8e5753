import { existsSync, readFileSync } from "node:fs";
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
import { tableName } from "../build/readTables.ts";
import { usualLimits } from "./limits.ts";
import { refusalsOf } from "./refusal.ts";
import { referenceRows, variableRows } from "./rowWords.ts";
import { type GetFile, sourceFiles } from "./sourceFiles.ts";
import { type RecordedFile, recordedFile, type SourceRecord, wrongSource } from "./sourceRecord.ts";
import { type RowWords, type TableChanges, tableChanges } from "./tableChanges.ts";

/** A table as it would be after the refresh. */
export interface CompiledTable extends TableChanges {
  readonly id: string;
  readonly text: string;
  readonly rows: number;
  readonly rowsBefore: number;
  /** What the publisher's files hold and the table leaves out, a sentence each. */
  readonly issues: readonly string[];
  /** Why it must not take the place of the table that is there; none where it may. */
  readonly refusals: readonly string[];
  /** The files that it was compiled from, and whether each is the same as before. */
  readonly sources: readonly (RecordedFile & { readonly isSame: boolean })[];
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

/** Where files come from, and what was there before. */
export interface CompileContext {
  readonly get: GetFile;
  /** Whether the files come from their own addresses. */
  readonly fromAddress: boolean;
  /** Folder that holds the dataset folders. */
  readonly folder: string;
  readonly record: SourceRecord;
}

/**
 * Compiles the table of a dataset or a reference from its publisher's files, and compares it with the one that is there. Writes nothing.
 *
 * @throws Error with a sentence when a source file is not available.
 */
export async function compileTable(
  dataset: Dataset | Reference,
  { get, fromAddress, folder, record }: CompileContext,
): Promise<CompiledTable> {
  const files = await sourceFiles(dataset.files, get);
  const known = new Map((record[dataset.id] ?? []).map((file) => [file.name, file]));
  const recorded = dataset.files.map((file) =>
    recordedFile(file, files.get(file.name) ?? new Uint8Array(), fromAddress),
  );
  const strange = recorded.flatMap((file) => wrongSource(known.get(file.name), file) ?? []);
  const compared =
    "shape" in dataset
      ? compare(dataset, folder, compiledReference(dataset, files))
      : compare(dataset, folder, await compiledDataset(dataset, files));
  return {
    ...compared,
    refusals: [...compared.refusals, ...strange],
    sources: recorded.map((file) => ({
      ...file,
      isSame: known.get(file.name)?.sha256 === file.sha256,
    })),
  };
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

function compare<R>(
  { id, limits }: Dataset | Reference,
  folder: string,
  { text, rows, issues, parse, words }: Compilation<R>,
): Omit<CompiledTable, "sources"> {
  const file = join(folder, tableName(id));
  const before = existsSync(file) ? parse(readFileSync(file, "utf8"), file).rows : [];
  const after = parse(text, file);
  const versions = { before, after: after.rows, issues: after.issues };
  return {
    ...{ id, text, rows, rowsBefore: before.length },
    issues: [...issues, ...after.issues],
    refusals: refusalsOf(versions, words, { ...usualLimits, ...limits }),
    ...tableChanges(before, after.rows, words),
  };
}
