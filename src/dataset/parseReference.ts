import { wrongWith } from "./checkReferenceValue.ts";
import { type CsvRecord, csvRecords } from "./csvRecords.ts";
import { isMissingMark, parseNumber } from "./parseNumber.ts";
import type { ReferenceColumn, ReferenceRow, ReferenceShape } from "./reference.ts";

export interface ParsedReference {
  readonly rows: readonly ReferenceRow[];
  /** Sentences naming file, row, column and value, and what to do. A row with an issue is left out. */
  readonly issues: readonly string[];
}

/**
 * Reads the table of a reference. Strict: exactly the columns of its shape, every cell as its column says, no key twice.
 *
 * @param file Name of the table, for issues.
 */
export function parseReference(text: string, file: string, shape: ReferenceShape): ParsedReference {
  const csv = csvRecords(text, { file });
  const columns = Object.keys(shape.columns);
  if (columns.join() !== csv.columns.join()) {
    const advice = `the columns are ${columns.join(",")}`;
    return {
      rows: [],
      issues: [...csv.issues, `${file}, row 1: received ${csv.columns.join(",")}; ${advice}.`],
    };
  }
  const issues = [...csv.issues];
  const seen = new Map<string, number>();
  const rows = csv.records.flatMap((record): ReferenceRow[] => {
    const row = readRow(record, file, { shape, issues });
    if (!row) return [];
    const key = shape.key.map((column) => row[column]).join(" · ");
    const first = seen.get(key);
    seen.set(key, first ?? record.row);
    if (first === undefined) return [row];
    issues.push(
      `${file}, row ${record.row}: ${key} stands already in row ${first}; keep one of them.`,
    );
    return [];
  });
  return { rows, issues };
}

interface Reading {
  readonly shape: ReferenceShape;
  readonly issues: string[];
}

function readRow(
  { row, cells }: CsvRecord,
  file: string,
  { shape, issues }: Reading,
): ReferenceRow | undefined {
  const before = issues.length;
  const values = Object.entries(shape.columns).flatMap(([name, column]) => {
    const text = (cells[name] ?? "").trim();
    const value = readCell(text, column);
    const wrong = wrongWith(column, value);
    if (wrong) issues.push(`${file}, row ${row}, column ${name}: received "${text}"; ${wrong}.`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return issues.length > before ? undefined : Object.fromEntries(values);
}

/** Text that is no number stays text in a column of numbers, and a mark for missing too: both are refused there. */
function readCell(text: string, { kind }: ReferenceColumn): string | number | undefined {
  if (text === "") return undefined;
  if (kind !== "number" || isMissingMark(text)) return text;
  return parseNumber(text).value ?? text;
}
