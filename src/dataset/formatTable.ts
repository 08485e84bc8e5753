import Papa from "papaparse";
import type { Row } from "./dataset.ts";
import { type TableColumn, tableColumns } from "./tableColumns.ts";
import { type Variables, variables } from "./variable.ts";

/** Digits kept of a computed value: enough for every printed figure, too few for the noise of binary fractions. */
const digits = 15;

/**
 * Writes rows as the text of a tidy table: sorted by region, variable and year, the same bytes for the same rows.
 *
 * @param declared declarations of the variables, whose units are written.
 */
export function formatTable(rows: readonly Row[], declared: Variables = variables): string {
  const data = [...rows].sort(byKey).map((row) => {
    const cells = cellsOf(row, declared);
    return tableColumns.map((column) => cells[column]);
  });
  return `${Papa.unparse([[...tableColumns], ...data], { newline: "\n" })}\n`;
}

const cellsOf = (row: Row, declared: Variables): Record<TableColumn, string> => ({
  region: row.region,
  variable: row.variable,
  year: String(row.year),
  value: figure(row.value),
  low: figure(row.low),
  high: figure(row.high),
  unit: declared[row.variable]?.unit ?? "",
  status: row.status,
  printed: row.printed ?? "",
  note: row.note ?? "",
});

const figure = (value: number | undefined): string =>
  value === undefined ? "" : String(Number(value.toPrecision(digits)) || 0);

/** By code unit, so that the order does not depend on the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byKey = (a: Row, b: Row): number =>
  compare(a.region, b.region) || compare(a.variable, b.variable) || a.year - b.year;
