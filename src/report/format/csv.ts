import { csvTable } from "../csvTable.ts";
import type { Format } from "./format.ts";

/** A table for spreadsheets. */
export const csv: Format<"table"> = {
  id: "csv",
  extension: "csv",
  mediaType: "text/csv",
  madeOf: "table",
  write: ({ header, rows }) => csvTable(header, rows),
};
