import { runText } from "../document/runText.ts";
import type { Cell, Row, Table } from "../document/table.ts";
import { withoutDrawings } from "../document/withoutDrawings.ts";
import type { Sheet, SheetCell } from "./workbook.ts";

/** A table of a document as a sheet: words as they are printed, and in a column of its own the number that they say. */
export function tableSheet(given: Table, name: string): Sheet {
  const { columns, groups } = withoutDrawings(given);
  const rows = groups.flatMap((group) => group.rows);
  const numbered = new Set(rows.flatMap(placesOfNumbers));
  const heads = columns.flatMap(({ heading = "" }, place) =>
    numbered.has(place) ? [heading, `${heading} #`.trim()] : [heading],
  );
  return {
    name,
    ...(heads.some((head) => head !== "") && { head: heads }),
    rows: groups.flatMap(({ heading, rows: own }) => [
      ...(heading === undefined ? [] : [[heading]]),
      ...own.map((row) => cellsOf(row, numbered)),
    ]),
  };
}

/** Each cell with the column in which it begins. */
function placed({ cells }: Row): readonly { readonly cell: Cell; readonly place: number }[] {
  let next = 0;
  return cells.map((cell) => {
    const place = next;
    next += cell.span ?? 1;
    return { cell, place };
  });
}

const placesOfNumbers = (row: Row): readonly number[] =>
  placed(row).flatMap(({ cell, place }) => (cell.number === undefined ? [] : [place]));

/** A cell that covers several columns stands in the first and leaves the others empty. */
const cellsOf = (row: Row, numbered: ReadonlySet<number>): readonly SheetCell[] =>
  placed(row).flatMap(({ cell, place }) =>
    Array.from({ length: cell.span ?? 1 }, (_, step) => {
      const words = step === 0 ? runText(cell.runs, " · ") || undefined : undefined;
      const number = step === 0 ? cell.number : undefined;
      return numbered.has(place + step) ? [words, number] : [words];
    }).flat(),
  );
