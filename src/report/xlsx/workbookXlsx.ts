import writeExcelFile, { type Cell, type Sheet as WrittenSheet } from "write-excel-file/universal";
import { isolatedRanges } from "../../language/rangesApart.ts";
import { defused } from "../csvCell.ts";
import { stableZip } from "../format/stableZip.ts";
import { withNames, withResults } from "./liveCells.ts";
import {
  bareCell,
  type MarkedCell,
  type Sheet,
  type SheetCell,
  type Workbook,
} from "./workbook.ts";

/** A workbook as a file: numbers are numbers, no text is run as a formula, heads stay in sight. */
export async function workbookXlsx({ direction, sheets }: Workbook): Promise<Uint8Array> {
  const named = sheets.map((sheet) => ({ ...sheet, name: sheetName(sheet.name) }));
  const file = writeExcelFile(
    named.map((sheet) => sheetOf(sheet, direction)),
    font,
  );
  const bytes = new Uint8Array(await (await file.toBlob()).arrayBuffer());
  return stableZip(
    bytes,
    (texts) => new Map([...texts].map(([name, text]) => [name, finished(name, text, named)])),
  );
}

/** A part of the file with what its writer has no words for, and without the time of writing. */
function finished(name: string, text: string, sheets: readonly Sheet[]): string {
  if (name === "xl/workbook.xml") return withNames(text, sheets);
  const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]) - 1];
  return sheet ? withResults(text, sheet) : text.replace(times, `$1${day}$2`);
}

/** Every cell is set alike, whatever marks it has. */
const font = { fontFamily: "Arial", fontSize: 10 } as const;

/** Day that stands for the time of writing, so that the same workbook has the same bytes. */
const day = "2000-01-01T00:00:00Z";
const times = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

type Written = WrittenSheet<Blob>;

function sheetOf({ name, head, rows }: Sheet, direction: Workbook["direction"]): Written {
  const count = Math.max(...[head ?? [], ...rows].map(({ length }) => length));
  const cell = (value: SheetCell): Cell => cellOf(value, direction);
  return {
    sheet: name,
    data: [
      ...(head
        ? [head.map((text): Cell => ({ value: defused(text), type: String, fontWeight: "bold" }))]
        : []),
      ...rows.map((row) => row.map(head ? cell : (value) => wrapped(cell(value)))),
    ],
    columns: Array.from({ length: count }, (_, place) => ({ width: widthOf(rows, place) })),
    ...(head && { stickyRowsCount: 1, orientation: "landscape" as const }),
    ...(direction === "rtl" && { rightToLeft: true }),
  };
}

function cellOf(value: SheetCell, direction: Workbook["direction"]): Cell {
  if (typeof value === "object") return markedCell(value, direction);
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return null;
  if (typeof value === "number") return { value, type: Number };
  const text = direction === "rtl" ? isolatedRanges(value) : value;
  return { value: defused(text.replace(forbidden, " ")).slice(0, mostSigns), type: String };
}

/** Sentences of a sheet of labels are read as a page: programs do not all fit a row to the lines in it. */
const wrapped = (cell: Cell): Cell =>
  typeof cell === "object" && cell !== null && "value" in cell
    ? { ...cell, wrap: true, alignVertical: "top", height: lineHeight * linesOf(cell.value) }
    : cell;

/** Points. */
const lineHeight = 13.5;

/** Lines of a text in the widest column; wide letters and whole words leave some of it free, and a fingerprint is broken. */
const linesOf = (value: unknown): number =>
  String(value)
    .split("\n")
    .reduce(
      (all, line) =>
        all +
        Math.max(1, Math.ceil((1.1 * line.length) / widths.most)) +
        (longWord.test(line) ? 1 : 0),
      0,
    );

const longWord = /\S{60}/;

/** What readers change stands out, as spreadsheets of finance mark it. */
const inputStyle = { textColor: "#0000ff", backgroundColor: "#fffbe6" } as const;

function markedCell(
  { value, formula, isInput }: MarkedCell,
  direction: Workbook["direction"],
): Cell {
  if (formula !== undefined) return { value: formula, type: "Formula" };
  const cell = cellOf(value, direction);
  return isInput && typeof cell === "object" && cell !== null && "value" in cell
    ? { ...cell, ...inputStyle }
    : cell;
}

/** What XML forbids, and the most signs of a cell. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const mostSigns = 32_767;

/** Signs that the name of a sheet must not have, and the most that it may have. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:']/g, " ")
    .slice(0, 31)
    .trim();

const widths = { least: 8, most: 60 } as const;

/** Widths follow the longest text, within limits. */
function widthOf(rows: Sheet["rows"], place: number): number {
  const lengths = rows.map((row) => String(bareCell(row[place]) ?? "").length);
  return Math.min(widths.most, Math.max(widths.least, ...lengths));
}
