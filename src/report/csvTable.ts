import { csvCell } from "./csvCell.ts";

/** A CSV file (RFC 4180): a header and rows, lines end with CR LF. */
export const csvTable = (
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string => [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
