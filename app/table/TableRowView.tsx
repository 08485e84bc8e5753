import { addedStatus, type Indicator, type Scene } from "../../src/index.ts";
import { StatusBadge } from "../furniture/StatusBadge.tsx";
import { Swatch } from "../furniture/Swatch.tsx";
import { useReason } from "../scene/useReason.ts";
import { useWords } from "../state/atlas.ts";
import type { SideFigure } from "./sideFigure.ts";
import { drawnColumns, type TableRow } from "./tableRows.ts";
import type { RowFocus } from "./useRowKeys.ts";

interface TableRowViewProps {
  readonly index: number;
  readonly row: TableRow;
  readonly scene: Scene;
  readonly sides: readonly Indicator[];
  readonly selected: boolean;
  readonly focus: RowFocus | undefined;
  readonly onOpen: () => void;
}

/** A region in the table; where it has no value, the reason stands in the row. */
export function TableRowView(props: TableRowViewProps) {
  const { index, row, scene, selected } = props;
  const valued = row.kind === "value";
  return (
    <tr
      aria-rowindex={index + 2}
      data-selected={selected || undefined}
      className={valued ? undefined : "without-value"}
    >
      <td className="end cell-rank">{row.rankFigure}</td>
      <NameCell {...props} />
      <td className="end cell-value">
        <span className="table-value">
          <Swatch kind={row.kind} step={scene.classes[row.classIndex]?.step} />
          {valued ? <b>{row.figure}</b> : row.figure}
        </span>
      </td>
      {valued ? <ValueCells {...props} /> : <ReasonCell {...props} />}
    </tr>
  );
}

function NameCell({ row, selected, focus, onOpen }: TableRowViewProps) {
  return (
    <th scope="row" className="cell-name">
      <button
        type="button"
        tabIndex={focus ? 0 : -1}
        ref={focus?.ref}
        aria-current={selected || undefined}
        onClick={onOpen}
      >
        {row.name}
      </button>
      {row.place && <small> {row.place}</small>}
    </th>
  );
}

function ValueCells({ row, scene, sides }: TableRowViewProps) {
  const words = useWords();
  return (
    <>
      {scene.draws === 0 ? (
        <td className="end cell-range">{row.range}</td>
      ) : (
        drawnColumns.map((id) => (
          <td key={id} className="end cell-range">
            {row.drawn?.[id].figure}
          </td>
        ))
      )}
      {sides.map(({ id, unit }) => (
        <td key={id} className="end">
          <SideCell side={row.sides[id]} bar={unit === "0–100"} />
        </td>
      ))}
      <td>
        <StatusBadge {...row} /> {addedStatus(row, words)}
      </td>
      <td>{row.year === undefined ? "" : words.year(row.year)}</td>
    </>
  );
}

function SideCell({ side, bar }: { readonly side: SideFigure | undefined; readonly bar: boolean }) {
  if (!side) return "–";
  return (
    <>
      {side.figure}
      {bar && (
        <span className="side-bar" aria-hidden="true">
          <i style={{ inlineSize: `${side.value}%` }} />
        </span>
      )}
    </>
  );
}

/** Columns that the reason takes beside those of the sides: status, year, and range or draws. */
const columnsBeside = ({ draws }: Scene): number => 2 + (draws === 0 ? 1 : drawnColumns.length);

function ReasonCell({ row, scene, sides }: TableRowViewProps) {
  const reason = useReason(scene.layer, row.id, row.kind);
  return (
    <td colSpan={sides.length + columnsBeside(scene)}>
      <span className="table-reason" title={reason}>
        {reason}
      </span>
    </td>
  );
}
