import { columnShares } from "../document/columnShares.ts";
import type { Run } from "../document/run.ts";
import type { Cell, Column, Row, RowGroup, Table } from "../document/table.ts";
import type { DrawingFiles } from "./drawingFiles.ts";
import { lineTypst } from "./runTypst.ts";
import { call, named, tuple, typstString } from "./typstText.ts";

/** Tables that the style sets in a way of their own. */
const own = ["scores", "answers", "form", "numbered"] as const;

/** Widths of name, bar and figure of a score. */
const scoreWidths = ["52pt", "1fr", "66pt"];

/** A table whose head stands on every page that it reaches. */
export function tableTypst(table: Table, files: DrawingFiles): string {
  const { role, columns, groups } = table;
  return call(
    own.find((name) => name === role) ?? "figures",
    named("columns", tuple(widthsOf(table))),
    named("align", tuple(columns.map(({ align }) => (align === "end" ? "end" : "start")))),
    ...headTypst(columns),
    ...groups.flatMap((group) => groupTypst(group, columns.length, files)),
  );
}

/** Columns of sentences share the room that short ones leave. */
function widthsOf(table: Table): readonly string[] {
  const { role, columns, groups } = table;
  const given = columnShares(table);
  if (given) return given.map((share) => `${share}fr`);
  if (role === "scores" && columns.length === scoreWidths.length) return scoreWidths;
  if (role === "beside") return columns.map((_, place) => (place === 0 ? "1.6fr" : "1fr"));
  const rows = groups.flatMap((group) => group.rows);
  const isWide = (place: number): boolean =>
    rows.some(({ cells }) => cells[place] && lengthOf(cells[place].runs) > mostInNarrow);
  const wide = columns.map((_, place) => isWide(place));
  return wide.map((it, place) => (it || (place === 0 && !wide.includes(true)) ? "1fr" : "auto"));
}

/** Most signs of a cell in a column that takes the room of its words. */
const mostInNarrow = 24;

const lengthOf = (runs: readonly Run[]): number =>
  runs
    .map((run) => {
      if (typeof run === "string") return run.length;
      if ("text" in run) return run.text.length;
      return "runs" in run ? lengthOf(run.runs) : 0;
    })
    .reduce((sum, length) => sum + length, 0);

const headTypst = (columns: readonly Column[]): readonly string[] =>
  columns.some(({ heading }) => heading !== undefined)
    ? [
        call(
          "table.header",
          ...columns.map(({ heading = "" }) => call("head", typstString(heading))),
        ),
      ]
    : [];

const groupTypst = (
  { heading, rows }: RowGroup,
  count: number,
  files: DrawingFiles,
): readonly string[] => [
  ...(heading === undefined ? [] : [call("group-head", `${count}`, typstString(heading))]),
  ...rows.flatMap((row) => rowTypst(row, files)),
];

const rowTypst = ({ cells, isTotal }: Row, files: DrawingFiles): readonly string[] =>
  cells.map((cell) => cellTypst(cell, isTotal === true, files));

function cellTypst(
  { runs, drawing, tone, span }: Cell,
  isTotal: boolean,
  files: DrawingFiles,
): string {
  const drawn = drawing && call("bar", typstString(files.keep(drawing)));
  const text = lineTypst(runs, files);
  const inside = drawn ?? (isTotal ? call("strong", text) : text);
  const toned = tone === undefined ? inside : call(tones[tone], inside);
  return span === undefined ? `[#(${toned})]` : call("spanning", `${span}`, toned);
}

const tones = { value: "strong", label: "label-text", soft: "soft", mute: "mute" } as const;
