import { unitWords } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import type { OwnIssue, OwnQuestion } from "./ownIssue.ts";

/** Longest text of a file that a sentence repeats. */
const longest = 60;

/** Degrees of the poles and of the 180th meridian, for sentences. */
const [ninety, half] = [90, 180];

/** A year as an example of how one is written. */
const exampleYear = 2024;

const shown = (text: string | undefined): string => {
  const line = (text ?? "").replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/**
 * A sentence on something in a reader's file: file, row, column, what stands there, and what to do.
 *
 * @param nameOf name of a region by its id.
 */
export function ownIssueWords(
  words: Words,
  { file, issue }: { readonly file: string; readonly issue: OwnIssue },
  nameOf: (region: string) => string,
): string {
  const { row, column } = issue;
  const said = clause(words, issue, nameOf);
  const at = { file, row: String(row ?? ""), column: shown(column), said };
  if (row !== undefined && column !== undefined) return words.say("own.at.cell", at);
  if (row !== undefined) return words.say("own.at.row", at);
  return column === undefined ? words.say("own.at.file", at) : words.say("own.at.column", at);
}

function clause(
  words: Words,
  { level, kind, value, said = {} }: OwnIssue,
  nameOf: (region: string) => string,
): string {
  const text = {
    kind,
    value: shown(value),
    ...regionAndRows(said, nameOf),
    other: shown(String(said.other ?? "")),
    unit: unitWords(words, String(said.unit ?? "")),
    ...Object.fromEntries(
      ["converted", "min", "max"].map((id) => [id, words.figure(Number(said[id] ?? 0))]),
    ),
    cells: String(said.cells ?? ""),
    columns: String(said.columns ?? ""),
    ninety: words.figure(ninety),
    half: words.figure(half),
    year: words.year(exampleYear),
  };
  if (level === "file") return words.say("own.file", text);
  return level === "cell" ? words.say("own.cell", text) : words.say("own.note", text);
}

const regionAndRows = (
  said: NonNullable<OwnIssue["said"]>,
  nameOf: (region: string) => string,
) => ({
  region: said.region === undefined ? "" : nameOf(String(said.region)),
  rows: String(said.rows ?? ""),
});

/** A question to the reader as a sentence. */
export function ownQuestionWords(
  words: Words,
  { kind, value, column, choices, said = {} }: OwnQuestion,
  nameOf: (region: string) => string,
): string {
  const other = kind === "swapped" ? choices[0]?.name : String(said.region ?? "");
  return words.say("own.question", {
    kind,
    value: shown(value),
    column: shown(column),
    name: shown(String(said.name ?? "")),
    rows: String(said.rows ?? ""),
    year: said.year === undefined ? "" : words.year(Number(said.year)),
    region: other ? nameOf(other) : "",
  });
}
