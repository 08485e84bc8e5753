import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { tableName } from "../build/readTables.ts";
import { replaceFile } from "../replaceFile.ts";
import type { CompiledTable } from "./compileTable.ts";
import { formatRecord, readRecord, recordName } from "./sourceRecord.ts";

/** Puts new tables in the place of the old ones, each as a whole, and records the files that they were compiled from. */
export function writeTables(tables: readonly CompiledTable[], folder: string): void {
  for (const { id, text } of tables) {
    mkdirSync(join(folder, id), { recursive: true });
    replaceFile(join(folder, tableName(id)), text);
  }
  const known = readRecord(folder);
  const now = Object.fromEntries(
    tables
      .filter(({ sources }) => sources.length > 0)
      .map(({ id, sources }) => [id, sources.map(({ isSame: _, ...file }) => file)]),
  );
  const content = formatRecord({ ...known, ...now });
  if (content !== formatRecord(known)) replaceFile(join(folder, recordName), content);
}
