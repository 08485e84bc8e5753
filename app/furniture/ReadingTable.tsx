import type { ReactNode } from "react";

export interface ReadingRow {
  readonly key: string;
  /** In the order of the head; the first names the row. */
  readonly cells: readonly ReactNode[];
}

interface ReadingTableProps {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly ReadingRow[];
  /** Columns that are short enough to share a line on a narrow screen. */
  readonly short?: readonly number[];
}

/** A table of a page that is read; on a narrow screen every row is a block with the heads beside its cells. */
export function ReadingTable({ label, head, rows, short = [] }: ReadingTableProps) {
  return (
    <table className="reading-table" aria-label={label}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td
                key={head[place + 1]}
                data-head={head[place + 1]}
                data-short={short.includes(place + 1) || undefined}
                data-empty={cell === "" || undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
