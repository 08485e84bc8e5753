import Papa from "papaparse";
import { type CsvProblem, csvSentence } from "./csvProblem.ts";

/** A record of a CSV file: its cells by column name, and the line on which a reader finds it. */
export interface CsvRecord {
  /** Number of the record in the file, counted from 1, header and preamble included. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvOptions {
  /** Name of the file, for issues. */
  readonly file: string;
  /** Which record holds the column names, counted from 1; earlier ones are a preamble. */
  readonly headerRow?: number;
  readonly delimiter?: string;
}

export interface Csv {
  readonly columns: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly problems: readonly CsvProblem[];
  /** The problems as sentences. */
  readonly issues: readonly string[];
}

/**
 * Reads a CSV text into records by column name. Cells keep their text and blanks; nothing is guessed or converted.
 * A byte-order mark is removed, line ends may be of any kind and mixed, empty lines are skipped, a record of the wrong length is an issue.
 */
export function csvRecords(text: string, options: CsvOptions): Csv {
  const { file, headerRow = 1, delimiter = "," } = options;
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), {
    delimiter,
    newline: "\n",
    fastMode: false,
    header: false,
  });
  const problems = parsed.errors.map(
    ({ row = 0, message }): CsvProblem => ({ kind: "quotes", row: row + 1, message }),
  );
  const columns = (parsed.data[headerRow - 1] ?? []).map((name) => name.trim());
  if (columns.every((name) => name === "")) problems.push({ kind: "noColumns", row: headerRow });
  problems.push(...repeatedColumns(columns, headerRow));
  const records: CsvRecord[] = [];
  for (const [index, cells] of parsed.data.entries()) {
    const row = index + 1;
    if (row <= headerRow || cells.every((cell) => cell.trim() === "")) continue;
    if (isTooLong(cells, columns))
      problems.push({
        kind: "tooLong",
        row,
        cells: cells.length,
        columns: columns.length,
        first: cells[0] ?? "",
      });
    records.push({ row, cells: byColumn(columns, cells) });
  }
  return {
    columns,
    records,
    problems,
    issues: problems.map((problem) => csvSentence(file, problem)),
  };
}

/** Trailing empty cells are harmless: many publishers end each line with a delimiter. */
const isTooLong = (cells: readonly string[], columns: readonly string[]): boolean =>
  cells.slice(columns.length).some((cell) => cell.trim() !== "");

const byColumn = (
  columns: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""]));

function repeatedColumns(columns: readonly string[], row: number): CsvProblem[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of columns) {
    if (seen.has(name) && name !== "") repeated.add(name);
    seen.add(name);
  }
  return [...repeated].map((name) => ({ kind: "repeated", row, name }));
}
