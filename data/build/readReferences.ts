import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseReference, type Reference, type ReferenceRow } from "../../src/index.ts";
import { tableName } from "./readTables.ts";

export interface ReferenceTable {
  readonly reference: Reference;
  readonly rows: readonly ReferenceRow[];
  /** The table as committed. */
  readonly text: string;
}

/** Reads the tables of the references. */
export function readReferences(
  references: readonly Reference[],
  folder: string,
): { readonly tables: readonly ReferenceTable[]; readonly issues: readonly string[] } {
  const issues: string[] = [];
  const tables = references.flatMap((reference) => {
    const name = tableName(reference.id);
    if (!existsSync(join(folder, name))) {
      issues.push(
        `${name}: not there; compile it with npm run data:refresh -- --only ${reference.id}.`,
      );
      return [];
    }
    const text = readFileSync(join(folder, name), "utf8");
    const parsed = parseReference(text, name, reference.shape);
    issues.push(...parsed.issues);
    return [{ reference, rows: parsed.rows, text }];
  });
  return { tables, issues };
}
