import type { CompiledTable } from "./compileTable.ts";

/** Says what a new compilation changed: counts, or with `list` each row, and every issue in any case. */
export function refreshReport(id: string, table: CompiledTable, list: boolean): string {
  const { added, removed, changed, issues } = table;
  const lines = [
    `${id}: ${table.rows} rows; ${added.length} added, ${removed.length} removed, ${changed.length} changed; ${issues.length} issues`,
    ...issues.map((issue) => `  ! ${issue}`),
  ];
  if (list)
    lines.push(
      ...added.map((row) => `  + ${row}`),
      ...removed.map((row) => `  − ${row}`),
      ...changed.map((row) => `  ~ ${row}`),
    );
  return lines.join("\n");
}
