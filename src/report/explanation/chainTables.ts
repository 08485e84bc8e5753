import { unitWords } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { type Block, section } from "../document/block.ts";
import { code, inEnglish, isolated, lineBreak, link, type Run } from "../document/run.ts";
import { type Cell, cell, type Row } from "../document/table.ts";
import { chainFigure } from "./chaining.ts";
import type { ChainCell, ChainRow, ValueChain } from "./valueChain.ts";

interface Said {
  readonly heading: string;
  readonly note: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/** A section with a table; nothing where it has no rows. */
const tableSection = ({ heading, note, heads, rows }: Said): Block =>
  section(
    { heading, note, breaks: true },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: "table",
            columns: heads.map((text) => ({ heading: text })),
            groups: [{ rows }],
          } as const,
        ]),
  );

/** Rows of the sources as they were found. */
export const rowTable = (words: Words, { rows }: ValueChain): Block =>
  tableSection({
    heading: words.say("explain.rows"),
    note: words.say("explain.rowsNote"),
    heads: [
      words.say("explain.row"),
      words.say("explain.source"),
      words.say("explain.found"),
      words.say("workpaper.year"),
      words.say("workpaper.status"),
    ],
    rows: rows.map((row) => ({ cells: rowCells(words, row) })),
  });

function rowCells(words: Words, row: ChainRow): readonly Cell[] {
  const { id, publisher, title, url, licence, unit, year, status, note } = row;
  const source = `${publisher}: ${title}`;
  return [
    cell(code(id)),
    cell(
      url === "" ? isolated(source) : link(url, source),
      ...(licence === undefined ? [] : [lineBreak, isolated(licence)]),
    ),
    cell(foundText(words, row, unit), ...(note === undefined ? [] : [lineBreak, inEnglish(note)])),
    cell(words.year(year)),
    cell(words.say(`status.${status}`)),
  ];
}

/** The figure with its range; a sentence where it is kept out of files. */
const foundText = (words: Words, { value, low, high }: ChainRow, unit: string): string =>
  value === undefined
    ? words.say("explain.notShown")
    : chainFigure(words, value, unit) + rangeText(words, { value, low, high });

interface Ends {
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

function rangeText(words: Words, { value, low = value, high = value }: Ends): string {
  return low === high ? "" : ` (${chainFigure(words, low)} … ${chainFigure(words, high)})`;
}

/** What the region holds, and how the model reads it. */
export const cellTable = (words: Words, { cells }: ValueChain): Block =>
  tableSection({
    heading: words.say("explain.cells"),
    note: words.say("explain.cellsNote"),
    heads: [
      words.say("workpaper.name"),
      words.say("workpaper.value"),
      words.say("explain.read"),
      words.say("workpaper.remark"),
    ],
    rows: cells.map((one) => ({
      cells: [
        cell(one.name),
        cell(chainFigure(words, one.value, one.unit)),
        cell(one.read === undefined ? "" : chainFigure(words, one.read, one.unit)),
        cell(...remarkRuns(words, one)),
      ],
    })),
  });

/** Rows that it was read from, the region that lends it, why there is none. */
function remarkRuns(
  words: Words,
  { rows, inheritedFrom, reason, read }: ChainCell,
): readonly Run[] {
  const sentences = [
    ...(inheritedFrom === undefined
      ? []
      : [words.say("explain.inheritedFrom", { region: inheritedFrom })]),
    ...(read === undefined ? [] : [words.say("explain.carried")]),
    ...(reason === undefined ? [] : [reason]),
  ];
  const ids = rows.flatMap((id): Run[] => [code(id), " "]);
  return [...ids, sentences.join(" ")];
}

/** What the scenario sets. */
export const parameterTable = (words: Words, { parameters }: ValueChain): Block =>
  tableSection({
    heading: words.say("workpaper.parameters"),
    note: words.say("explain.parametersNote"),
    heads: [
      words.say("workpaper.name"),
      words.say("workpaper.value"),
      words.say("explain.range"),
      words.say("workpaper.source"),
    ],
    rows: parameters.map(({ name, value, low, high, unit, source, isChanged }) => ({
      cells: [
        cell(name),
        cell(
          chainFigure(words, value, unit),
          ...(isChanged ? [lineBreak, words.say("explain.changed")] : []),
        ),
        cell(`${chainFigure(words, low)} … ${chainFigure(words, high, unitWords(words, unit))}`),
        cell(inEnglish(source)),
      ],
    })),
  });
