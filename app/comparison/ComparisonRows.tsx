import type { ComparisonRow, ComparisonTable } from "../../src/index.ts";
import { ReadingTable } from "../furniture/ReadingTable.tsx";

interface ComparisonRowsProps {
  readonly label: string;
  readonly rows: readonly ComparisonRow[];
  /** The same rows in words. */
  readonly table: ComparisonTable;
}

/** Place of the ratio among the columns. */
const ratioColumn = 4;
/** Year, ranges, kind, notes and source. */
const shortColumns = [2, 5, 6, 7, 8];

/** The comparison as a table, the ratio as a mark and a number. */
export const ComparisonRows = ({
  label,
  rows,
  table: { head, rows: lines },
}: ComparisonRowsProps) => (
  <ReadingTable
    label={label}
    head={head}
    short={shortColumns}
    rows={lines.map((cells, place) => ({
      key: rows[place]?.comparison.id ?? String(place),
      cells: cells.map((cell, column) =>
        column === ratioColumn ? (
          <span key="ratio" className="ratio" data-relation={rows[place]?.comparison.relation}>
            <RatioMark ratio={rows[place]?.ratio} />
            {cell}
          </span>
        ) : (
          cell
        ),
      ),
    }))}
  />
);

/** Ends of the axis: a tenth and ten times. */
const reach = 10;

/** A ratio on an axis of powers from a tenth to ten times, its middle at 1: ● inside, ◂ ▸ beyond. */
function RatioMark({ ratio }: { readonly ratio: number | undefined }) {
  if (ratio === undefined || !(ratio > 0)) return null;
  const place = 0.5 + Math.log(ratio) / (2 * Math.log(reach));
  const inside = Math.min(1, Math.max(0, place));
  return (
    <span className="ratio-mark" aria-hidden="true" data-beyond={place !== inside || undefined}>
      <i style={{ insetInlineStart: `${(100 * inside).toFixed(1)}%` }} />
    </span>
  );
}
