import { csvRecords } from "./csvRecords.ts";
import type { Row } from "./dataset.ts";
import { parseRow } from "./parseRow.ts";
import { tableColumns } from "./tableColumns.ts";
import { type Variables, variables } from "./variable.ts";

export interface ParsedTable {
  readonly rows: readonly Row[];
  /** Sentences naming file, row, column and value, and what to do. A row with an issue is left out. */
  readonly issues: readonly string[];
}

/**
 * Reads a tidy `table.csv`. Strict: every row has region, variable, year, unit and status, and either a value or the
 * mark that the source prints instead. Sentinels such as −9999 are refused here as everywhere.
 *
 * @param file Name of the table, for issues.
 * @param declared Declarations of the variables that a row may name.
 */
export function parseTable(
  text: string,
  file: string,
  declared: Variables = variables,
): ParsedTable {
  const csv = csvRecords(text, { file });
  const missing = tableColumns.filter((column) => !csv.columns.includes(column));
  if (missing.length > 0) {
    const advice = `the columns are ${tableColumns.join(",")}`;
    return {
      rows: [],
      issues: [...csv.issues, `${file}, row 1: no column ${missing.join(", ")}; ${advice}.`],
    };
  }
  const issues = [...csv.issues];
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  for (const record of csv.records) {
    const row = parseRow(record, { file, declared }, issues);
    if (!row) continue;
    const key = `${row.region} ${row.variable} ${row.year}`;
    const first = seen.get(key);
    if (first === undefined) rows.push(row);
    else
      issues.push(
        `${file}, row ${record.row}: ${key} stands already in row ${first}; keep one of them.`,
      );
    seen.set(key, first ?? record.row);
  }
  return { rows, issues };
}
