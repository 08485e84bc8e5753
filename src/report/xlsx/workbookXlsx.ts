import writeExcelFile, { type Cell, type Sheet as WrittenSheet } from "write-excel-file/universal";
import { isolatedRanges } from "../../language/rangesApart.ts";
import { defused } from "../csvCell.ts";
import { stableZip } from "../format/stableZip.ts";
import type { Sheet, SheetCell, Workbook } from "./workbook.ts";

/** A workbook as a file: numbers are numbers, no text is run as a formula, heads stay in sight. */
export async function workbookXlsx({ direction, sheets }: Workbook): Promise<Uint8Array> {
  const file = writeExcelFile(sheets.map((sheet) => sheetOf(sheet, direction)));
  const bytes = new Uint8Array(await (await file.toBlob()).arrayBuffer());
  return stableZip(
    bytes,
    (texts) =>
      new Map(
        [...texts].map(([name, text]) => [
          name,
          withValues(
            text.replace(times, `$1${day}$2`).replace("<calcPr/>", computed),
            formulasOf(sheets, name),
          ),
        ]),
      ),
  );
}

/** What the formulas of a part of the file give, in the order in which it is written: row by row. */
function formulasOf(sheets: readonly Sheet[], part: string): readonly number[] {
  const place = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1]);
  const rows = sheets[place - 1]?.rows ?? [];
  return rows.flat().flatMap((cell) => (typeof cell === "object" ? [cell.value] : []));
}

/** The library writes formulas without what they give; readers that compute nothing would show empty cells. */
function withValues(text: string, values: readonly number[]): string {
  let place = -1;
  return text.replace(/<\/f>/g, (end) => {
    place += 1;
    return `${end}<v>${values[place]}</v>`;
  });
}

/** Day that stands for the time of writing, so that the same workbook has the same bytes. */
const day = "2000-01-01T00:00:00Z";
const times = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** Asks the program that opens the file to compute it. */
const computed = '<calcPr fullCalcOnLoad="1"/>';

type Written = WrittenSheet<Blob>;

function sheetOf({ name, head, rows }: Sheet, direction: Workbook["direction"]): Written {
  const count = Math.max(...[head ?? [], ...rows].map(({ length }) => length));
  const cell = (value: SheetCell): Cell => cellOf(value, direction);
  return {
    sheet: sheetName(name),
    data: [
      ...(head
        ? [head.map((text): Cell => ({ value: defused(text), type: String, fontWeight: "bold" }))]
        : []),
      ...rows.map((row) => row.map(cell)),
    ],
    columns: Array.from({ length: count }, (_, place) => ({ width: widthOf(rows, place) })),
    ...(head && { stickyRowsCount: 1 }),
    ...(direction === "rtl" && { rightToLeft: true }),
  };
}

function cellOf(value: SheetCell, direction: Workbook["direction"]): Cell {
  if (typeof value === "object") return { value: value.formula, type: "Formula" };
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return null;
  if (typeof value === "number") return { value, type: Number };
  const text = direction === "rtl" ? isolatedRanges(value) : value;
  return { value: defused(text.replace(forbidden, " ")).slice(0, mostSigns), type: String };
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
  const lengths = rows.map((row) => textOf(row[place]).length);
  return Math.min(widths.most, Math.max(widths.least, ...lengths));
}

const textOf = (cell: SheetCell): string =>
  String((typeof cell === "object" ? cell.value : cell) ?? "");
