import readWorkbook from "read-excel-file/universal";
import type { OwnAnswers } from "./ownIssue.ts";
import type { OwnCell, OwnRow } from "./ownSheet.ts";
import { sheetOfRecords } from "./sheetOfRecords.ts";
import type { SheetRead } from "./sheetRead.ts";

/** The sheets of a workbook: their names, and the chosen one read. */
export interface WorkbookRead extends SheetRead {
  readonly sheets: readonly string[];
}

/**
 * Reads a sheet of a workbook (XLSX): the one that the reader chose, else the first with rows. Dates stand as text, so that they are
 * told as dates and never become figures.
 */
export async function sheetOfWorkbook(
  file: string,
  bytes: Uint8Array,
  answers: OwnAnswers = {},
): Promise<WorkbookRead> {
  try {
    const copy = new Uint8Array(bytes);
    const book = await readWorkbook(copy.buffer, { trim: false });
    const sheets = book.map(({ sheet }) => sheet);
    const chosen = book.find(({ sheet }) => sheet === answers.sheet);
    const { data } = chosen ?? book.find((one) => one.data.length > 1) ?? book[0] ?? { data: [] };
    return { ...sheetOfRecords(file, data.map(recordOf), answers), sheets };
  } catch {
    return { issues: [{ level: "file", kind: "unreadable" }], sheets: [] };
  }
}

const recordOf = (cells: readonly unknown[], place: number): OwnRow => ({
  row: place + 1,
  cells: cells.map(cellOf),
});

function cellOf(value: unknown): OwnCell {
  if (typeof value === "number" || typeof value === "string") return value;
  return isDate(value) ? value.toISOString().slice(0, 10) : String(value ?? "");
}

/** The library gives dates as objects of the engine. */
const isDate = (value: unknown): value is { readonly toISOString: () => string } =>
  typeof value === "object" && value !== null && "toISOString" in value;
