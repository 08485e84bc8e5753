import type { Words } from "../../language/words.ts";
import { note, type Section, section } from "../document/block.ts";
import { inEnglish, link } from "../document/run.ts";
import { cell, type Row, toned } from "../document/table.ts";
import { statusMark } from "../drawing/statusMark.ts";
import {
  type FigureLine,
  figureColumns,
  type PublishedFigures,
} from "../evidence/publishedFigures.ts";

/** What others published of the region's data centres, which figure is used, and why. */
export const publishedSection = (
  { title, lines, result }: PublishedFigures,
  words: Words,
): Section =>
  section(
    { heading: title, breaks: true },
    ...(lines.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: figureColumns.map((column) => ({ heading: words.say(column) })),
            groups: [{ rows: lines.map((line) => figureRow(line, words)) }],
          },
        ]),
    ...(result === undefined ? [] : [note(result)]),
    note(words.say("published.rule")),
  );

/** Publisher and what is counted, figure, status with year, and what is done with it. */
const figureRow = (line: FigureLine, words: Words): Row => ({
  cells: [
    cell(link(line.url, line.publisher), " ", inEnglish(line.covers)),
    toned("value", line.figure),
    cell(statusMark(line.status, words.say(`status.${line.status}`)), " ", line.years),
    toned("soft", line.useWords),
  ],
});
