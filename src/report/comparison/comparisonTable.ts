import { percent, valueAndRange, withUnit } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import type { ComparisonRow } from "./comparison.ts";
import { comparisonNotes } from "./comparisonNotes.ts";

/** A comparison in words, for the page and the command line. */
export interface ComparisonTable {
  readonly head: readonly string[];
  /** Cells in the order of the head. */
  readonly rows: readonly (readonly string[])[];
  /** Numbered from 1; the cells of the columns for notes and source refer to these numbers. */
  readonly notes: readonly string[];
  readonly sources: readonly ComparisonSource[];
}

export interface ComparisonSource {
  readonly words: string;
  readonly url: string;
}

const columns = [
  "comparison.column.figure",
  "comparison.column.published",
  "comparison.column.year",
  "comparison.column.here",
  "comparison.column.ratio",
  "comparison.column.ranges",
  "comparison.column.relation",
  "comparison.column.notes",
  "comparison.column.source",
] as const satisfies readonly MessageKey[];

/** A list whose entries are numbered in the order in which they are first named. */
function numbered() {
  const entries: string[] = [];
  return {
    entries,
    numberOf: (entry: string): number => {
      const known = entries.indexOf(entry);
      return known < 0 ? entries.push(entry) : known + 1;
    },
  };
}

/** The rows of a comparison as text, with their notes and sources. */
export function comparisonTable(rows: readonly ComparisonRow[], words: Words): ComparisonTable {
  const notes = numbered();
  const sources = numbered();
  const number = (value: number): string => words.figure(value, 0);
  const lines = rows.map((row) => [
    words.say(`anchor.${row.comparison.id}` as MessageKey),
    ...figuresOf(row, words),
    words.say(relationKeys[row.comparison.relation]),
    comparisonNotes(row, words)
      .map(notes.numberOf)
      .toSorted((a, b) => a - b)
      .map(number)
      .join(words.say("list.comma")),
    number(sources.numberOf(JSON.stringify(sourceOf(row, words)))),
  ]);
  return {
    head: columns.map((key) => words.say(key)),
    rows: lines,
    notes: notes.entries,
    sources: sources.entries.map((entry) => JSON.parse(entry) as ComparisonSource),
  };
}

const ratioDecimals = 2;

const relationKeys = {
  input: "comparison.relation.input",
  calibrated: "comparison.relation.calibrated",
  among: "comparison.relation.among",
  independent: "comparison.relation.independent",
} as const;

function figuresOf(
  { anchor, comparison, published, ours, ratio, overlaps }: ComparisonRow,
  words: Words,
): readonly string[] {
  const there = spreadWords(published, comparison.unit, words);
  const year = words.year(anchor.year);
  if (!ours || ratio === undefined) return [there, year, words.say("kind.noData"), "", ""];
  return [
    there,
    year,
    spreadWords(ours, comparison.unit, words),
    words.figure(ratio, ratioDecimals),
    overlaps === undefined ? "" : words.say(overlaps ? "comparison.meet" : "comparison.apart"),
  ];
}

/** "0.24 (0.10–0.30) Wh". */
function spreadWords(spread: ComparisonRow["published"], unit: string, words: Words): string {
  const { figure, range } = valueAndRange(words, spread);
  const text = range === "" ? figure : words.say("report.withRange", { value: figure, range });
  if (unit === "ratio") return text;
  return unit === "%" ? percent(words, text) : withUnit(words, text, unit);
}

function sourceOf(
  { anchor: { source, url, read } }: ComparisonRow,
  words: Words,
): ComparisonSource {
  const text =
    read === undefined
      ? words.say("comparison.readThere", { source, url })
      : words.say("comparison.readAt", { source, url, read });
  return { words: text, url };
}
