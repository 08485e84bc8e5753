import Papa from "papaparse";
import type { ReferenceRow, ReferenceShape } from "./reference.ts";

/** Digits kept of a computed number: enough for every printed figure, too few for the noise of binary fractions. */
const digits = 15;

/** Writes rows as the text of a reference's table: sorted by its key, the same bytes for the same rows. */
export function formatReference(rows: readonly ReferenceRow[], shape: ReferenceShape): string {
  const columns = Object.keys(shape.columns);
  const sorted = [...rows].sort((a, b) => byKey(a, b, shape.key));
  const data = sorted.map((row) => columns.map((column) => cellOf(row[column])));
  return `${Papa.unparse([columns, ...data], { newline: "\n" })}\n`;
}

const cellOf = (value: string | number | undefined): string =>
  typeof value === "number" ? String(Number(value.toPrecision(digits)) || 0) : (value ?? "");

/** By code unit, so that the order does not depend on the machine's language. */
function byKey(a: ReferenceRow, b: ReferenceRow, key: readonly string[]): number {
  for (const column of key) {
    const [one, other] = [String(a[column] ?? ""), String(b[column] ?? "")];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
