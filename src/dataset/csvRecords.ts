import Papa from "papaparse";

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
  const issues = parsed.errors.map(
    (error) =>
      `${file}, row ${(error.row ?? 0) + 1}: ${error.message}; repair the quotes or the delimiter.`,
  );
  const columns = (parsed.data[headerRow - 1] ?? []).map((name) => name.trim());
  if (columns.every((name) => name === ""))
    issues.push(`${file}, row ${headerRow}: no column names here; check which row holds them.`);
  issues.push(...repeatedColumns(columns, file, headerRow));
  const records: CsvRecord[] = [];
  for (const [index, cells] of parsed.data.entries()) {
    const row = index + 1;
    if (row <= headerRow || cells.every((cell) => cell.trim() === "")) continue;
    if (isTooLong(cells, columns))
      issues.push(
        `${file}, row ${row}: ${cells.length} cells under ${columns.length} columns, from "${cells[0]}"; quote cells that hold the delimiter.`,
      );
    records.push({ row, cells: byColumn(columns, cells) });
  }
  return { columns, records, issues };
}

/** Trailing empty cells are harmless: many publishers end each line with a delimiter. */
const isTooLong = (cells: readonly string[], columns: readonly string[]): boolean =>
  cells.slice(columns.length).some((cell) => cell.trim() !== "");

const byColumn = (
  columns: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""]));

const repeatedColumns = (columns: readonly string[], file: string, row: number): string[] =>
  [...new Set(columns.filter((name, index) => name !== "" && columns.indexOf(name) !== index))].map(
    (name) =>
      `${file}, row ${row}: the column "${name}" stands more than once; the last one is read.`,
  );
