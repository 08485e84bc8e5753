import type { Cell, Row, Table } from "./table.ts";

/** A table without the columns that draw what a neighbour says in words. */
export function withoutDrawings(table: Table): Table {
  const drawn = drawnColumns(table);
  if (drawn.size === 0) return table;
  return {
    ...table,
    columns: table.columns.filter((_, place) => !drawn.has(place)),
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: cellsWithout(row, drawn) })),
    })),
  };
}

const drawsAlone = ({ drawing, runs }: Cell): boolean => drawing !== undefined && runs.length === 0;

function drawnColumns({ groups }: Table): ReadonlySet<number> {
  const rows = groups.flatMap((group) => group.rows);
  return new Set(
    rows.flatMap((row) => placed(row).flatMap(({ cell, at }) => (drawsAlone(cell) ? [at] : []))),
  );
}

/** Cells with the column in which each begins. */
function placed({ cells }: Row): readonly { readonly cell: Cell; readonly at: number }[] {
  let next = 0;
  return cells.map((cell) => {
    const at = next;
    next += cell.span ?? 1;
    return { cell, at };
  });
}

const cellsWithout = (row: Row, drawn: ReadonlySet<number>): readonly Cell[] =>
  placed(row).flatMap(({ cell, at }) => {
    const { span = 1 } = cell;
    const left = Array.from({ length: span }, (_, step) => at + step).filter(
      (place) => !drawn.has(place),
    ).length;
    if (left === 0) return [];
    return [left === span ? cell : { ...cell, span: left }];
  });
