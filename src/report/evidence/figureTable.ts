import type { Words } from "../../language/words.ts";
import { inEnglish, link } from "../document/run.ts";
import { cell, type Row, type RowGroup, type Table, toned } from "../document/table.ts";
import { statusMark } from "../drawing/statusMark.ts";
import { type FigureLine, figureColumns } from "./publishedFigures.ts";

/** A table of published figures. */
export const figureTable = (groups: readonly RowGroup[], words: Words): Table => ({
  kind: "table",
  columns: figureColumns.map((column) => ({ heading: words.say(column) })),
  groups,
});

/** Its rows, one a figure. */
export const figureRows = (lines: readonly FigureLine[], words: Words): readonly Row[] =>
  lines.map((line) => figureRow(line, words));

/** Publisher and what is counted, figure, status with year, and what is done with it. */
const figureRow = (line: FigureLine, words: Words): Row => ({
  cells: [
    cell(link(line.url, line.publisher), " ", inEnglish(line.covers)),
    toned("value", line.figure),
    cell(statusMark(line.status, words.say(`status.${line.status}`)), " ", line.years),
    toned("soft", line.useWords),
  ],
});
