import { csvCell } from "./csvCell.ts";
import type { DataTable } from "./format/contents.ts";

/** A CSV file (RFC 4180): a header and rows, lines end with CR LF. */
export const csvTable = ({ header, rows }: DataTable): string =>
  [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
