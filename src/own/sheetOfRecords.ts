import type { OwnAnswers, OwnIssue } from "./ownIssue.ts";
import { cellText, type OwnCell, type OwnRow } from "./ownSheet.ts";
import { readOwnNumber } from "./readOwnNumber.ts";
import type { SheetRead } from "./sheetRead.ts";
import { yearOf } from "./yearOf.ts";

/** Rows among which the column names are looked for, below titles and notes. */
const preamble = 30;

/** Makes a sheet of records: the first that is as wide as the table holds the names of its columns. */
export function sheetOfRecords(
  file: string,
  records: readonly OwnRow[],
  answers: OwnAnswers = {},
): SheetRead {
  const filled = records.filter(({ cells }) => cells.some((cell) => cellText(cell) !== ""));
  if (filled.length === 0) return { issues: [{ level: "file", kind: "empty" }] };
  const header = headerOf(filled, answers.header);
  const columns = namesOf(header.cells);
  const repeated = columns.find((name, place) => columns.indexOf(name) !== place);
  if (repeated !== undefined)
    return problem("repeatedColumn", { row: header.row, value: repeated });
  const noName = columns.find((name) => isFigure(name));
  if (noName !== undefined) return problem("noHeader", { row: header.row, value: noName });
  const rows = filled.filter(({ row }) => row > header.row);
  if (rows.length === 0) return problem("noRows", {});
  const issues: OwnIssue[] =
    header.row === records[0]?.row
      ? []
      : [{ level: "note", kind: "headerRow", row: header.row, value: columns.join(", ") }];
  return { sheet: { file, columns, headerRow: header.row, rows }, issues };
}

const problem = (
  kind: "repeatedColumn" | "noHeader" | "noRows",
  place: Pick<OwnIssue, "row" | "value">,
): SheetRead => ({ issues: [{ level: "file", kind, ...place }] });

function isFigure(name: string): boolean {
  const read = readOwnNumber(name, "point");
  return yearOf(name) === undefined && read.kind === "number" && read.unit === "";
}

const widthOf = ({ cells }: OwnRow): number => cells.filter((cell) => cellText(cell) !== "").length;

function headerOf(rows: readonly OwnRow[], chosen: string | undefined): OwnRow {
  const asked = rows.find(({ row }) => String(row) === chosen);
  const first = rows[0] as OwnRow;
  if (asked) return asked;
  const head = rows.slice(0, preamble);
  const usual = median(head.slice(1).map(widthOf));
  return widthOf(first) >= Math.min(2, usual)
    ? first
    : (head.find((row) => widthOf(row) >= Math.max(2, usual)) ?? first);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Names without blanks; a column without one is called by its place, as spreadsheets do. */
function namesOf(cells: readonly OwnCell[]): readonly string[] {
  const names = cells.map((cell) => cellText(cell).replace(/\s+/g, " "));
  while (names.length > 0 && names.at(-1) === "") names.pop();
  return names.map((name, place) => name || `#${place + 1}`);
}
