import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Dataset, declaredVariables, parseTable, type Row } from "../../src/index.ts";

export interface DatasetTable {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
  /** The table as committed. */
  readonly text: string;
}

/** Name of a dataset's table, below the folder of the datasets. */
export const tableName = (id: string): string => `${id}/table.csv`;

/** Reads the tidy tables of the datasets. */
export function readTables(
  datasets: readonly Dataset[],
  folder: string,
): { readonly tables: readonly DatasetTable[]; readonly issues: readonly string[] } {
  const issues: string[] = [];
  const tables = datasets.flatMap((dataset) => {
    const name = tableName(dataset.id);
    if (!existsSync(join(folder, name))) {
      issues.push(
        `${name}: not there; compile it with npm run data:refresh -- --only ${dataset.id}.`,
      );
      return [];
    }
    const text = readFileSync(join(folder, name), "utf8");
    const parsed = parseTable(text, name, declaredVariables([dataset]));
    issues.push(...parsed.issues);
    return [{ dataset, rows: parsed.rows, text }];
  });
  return { tables, issues };
}
