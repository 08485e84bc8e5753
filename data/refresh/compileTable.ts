import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Dataset, formatTable, parseTable } from "../../src/index.ts";
import { type Origin, sourceFiles } from "./sourceFiles.ts";
import { type TableChanges, tableChanges } from "./tableChanges.ts";

export interface CompiledTable extends TableChanges {
  readonly rows: number;
  readonly issues: readonly string[];
}

/**
 * Compiles the table of a dataset from its publisher's files and writes it, valid or not: the diff shows what changed.
 *
 * @param folder Folder that holds the dataset folders.
 * @throws Error with a sentence when a source file cannot be had.
 */
export async function compileTable(
  dataset: Dataset,
  origin: Origin,
  folder: string,
): Promise<CompiledTable> {
  const file = join(folder, dataset.id, "table.csv");
  const compiled = await dataset.compile(await sourceFiles(dataset.files, origin));
  const text = formatTable(compiled.rows);
  const before = existsSync(file) ? await readFile(file, "utf8") : "";
  const after = parseTable(text, file);
  await mkdir(join(folder, dataset.id), { recursive: true });
  await writeFile(file, text);
  return {
    rows: compiled.rows.length,
    issues: [...compiled.issues, ...after.issues],
    ...tableChanges(before === "" ? [] : parseTable(before, file).rows, after.rows),
  };
}
