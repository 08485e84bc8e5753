import { escapeMarkup } from "../../layer/escapeMarkup.ts";
import type { Sheet, SheetCell } from "./workbook.ts";

/** A cell with its address, such as C5. */
interface Placed {
  readonly address: string;
  readonly cell: SheetCell;
}

/** Every cell of a sheet with its address. */
const placed = ({ head, rows }: Sheet): readonly Placed[] =>
  rows.flatMap((row, at) =>
    row.map((cell, column) => ({
      address: `${columnLetters(column)}${at + (head ? 2 : 1)}`,
      cell,
    })),
  );

const letters = 26;

/** A, B, … Z, AA: the column of a place that counts from 0. */
export function columnLetters(place: number): string {
  const before = Math.floor(place / letters);
  const last = String.fromCharCode("A".charCodeAt(0) + (place % letters));
  return before === 0 ? last : columnLetters(before - 1) + last;
}

const formulaCell = /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g;

/** The XML of a sheet with the result of each formula beside it, so that programs that do not compute show it. */
export function withResults(xml: string, sheet: Sheet): string {
  const results = new Map(
    placed(sheet).flatMap(({ address, cell }) =>
      typeof cell === "object" && cell.formula !== undefined ? [[address, cell.value]] : [],
    ),
  );
  return xml.replace(formulaCell, (all, address: string, marks: string, formula: string) => {
    const result = results.get(address);
    if (result === undefined) return all;
    const type = typeof result === "string" ? ' t="str"' : "";
    return `<c r="${address}"${marks}${type}>${formula}<v>${escapeMarkup(String(result))}</v></c>`;
  });
}

/** The XML of the workbook with the names of its cells, and the wish that programs compute it when they open it. */
export function withNames(xml: string, sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet) =>
    placed(sheet).flatMap(({ address, cell }) =>
      typeof cell === "object" && cell.name !== undefined
        ? [definedName(cell.name, sheet.name, address)]
        : [],
    ),
  );
  if (names.length === 0) return xml;
  return xml.replace(
    "<definedNames/><calcPr/>",
    `<definedNames>${names.toSorted().join("")}</definedNames><calcPr fullCalcOnLoad="1"/>`,
  );
}

function definedName(name: string, sheet: string, address: string): string {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return `<definedName name="${name}">${escapeMarkup(`'${sheet}'!$${column}$${row}`)}</definedName>`;
}
