import type { ComparisonRow, ComparisonTable } from "../../src/index.ts";
import { RatioMark } from "./RatioMark.tsx";

interface ComparisonRowsProps {
  readonly rows: readonly ComparisonRow[];
  /** The same rows in words. */
  readonly table: ComparisonTable;
}

/** Place of the ratio among the columns. */
const ratioColumn = 4;

/** The comparison as a table; on a narrow screen every row is a block with the heads beside its cells. */
export function ComparisonRows({ rows, table: { head, rows: lines } }: ComparisonRowsProps) {
  return (
    <table className="comparison-table">
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
        {lines.map(([name, ...cells], place) => (
          <tr key={rows[place]?.comparison.id} data-relation={rows[place]?.comparison.relation}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={head[column + 1]} data-head={head[column + 1]}>
                {column + 1 === ratioColumn && <RatioMark ratio={rows[place]?.ratio} />}
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
