import { type KeyboardEvent, useRef, useState } from "react";
import {
  bivariateCells,
  bivariateLegend,
  cellInk,
  type LegendCell,
  palette,
} from "../../src/index.ts";
import { useTheme } from "../furniture/useTheme.ts";
import { useWords } from "../state/atlas.ts";
import { cellGround } from "./cellColour.ts";
import { movedCell } from "./legendKeys.ts";
import { type BivariateState, useChoose } from "./useBivariate.ts";

/** Four by four buttons: a cell selects its regions on map, scatter and table at once. One stop of the Tab key. */
export function BivariateLegend({ state }: { readonly state: BivariateState }) {
  const words = useWords();
  const choose = useChoose();
  const { scene, choice } = state;
  const legend = bivariateLegend(scene, words);
  const [current, setCurrent] = useState(legend.rows[0]?.cells[0]?.place ?? 0);
  const place = useRef<HTMLTableElement>(null);
  const rtl = words.direction === "rtl";
  const move = (event: KeyboardEvent): void => {
    const next = movedCell(current, event.key, rtl);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    place.current?.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };
  const toggle = (cell: number): void => {
    const id = bivariateCells[cell]?.id ?? "";
    const others = choice.cells.filter((chosen) => chosen !== id);
    const cells = others.length < choice.cells.length ? others : [...others, id];
    choose({ cells, brush: undefined });
  };
  return (
    <table
      className="bivariate-legend"
      ref={place}
      aria-label={words.say("bivariate.legend")}
      onKeyDown={move}
    >
      <caption>
        {scene.burden.name} <span aria-hidden="true">↑</span>
        <span className="visually-hidden">{words.say("bivariate.legendKeys")}</span>
      </caption>
      <tbody>
        {legend.rows.map((row) => (
          <tr key={row.step} data-zero={row.step === "zero" || undefined}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell) => (
              <td key={cell.place}>
                <CellButton
                  cell={cell}
                  pressed={choice.cells.includes(bivariateCells[cell.place]?.id ?? "")}
                  reachable={cell.place === current}
                  onPress={() => {
                    setCurrent(cell.place);
                    toggle(cell.place);
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {legend.columns.map(({ step, label }) => (
            <th key={step} scope="col">
              {label}
            </th>
          ))}
        </tr>
        <tr>
          <td colSpan={5} className="legend-axis">
            {scene.benefit.name} <span aria-hidden="true">{rtl ? "←" : "→"}</span>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface CellButtonProps {
  readonly cell: LegendCell;
  readonly pressed: boolean;
  readonly reachable: boolean;
  readonly onPress: () => void;
}

/** A cell of the legend with its number of regions; the number lies on plain ground, so that it can be read. */
function CellButton({ cell, pressed, reachable, onPress }: CellButtonProps) {
  const words = useWords();
  const theme = useTheme();
  const { place, count, name } = cell;
  const label = words.say("bivariate.cellLabel", { name, count });
  return (
    <button
      type="button"
      className="legend-cell"
      data-cell={place}
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      tabIndex={reachable ? 0 : -1}
      style={{ background: cellGround(place, theme) }}
      onClick={onPress}
    >
      <span style={{ background: palette[theme].bivariate[place], color: cellInk(place, theme) }}>
        {words.figure(count, 0)}
      </span>
    </button>
  );
}
