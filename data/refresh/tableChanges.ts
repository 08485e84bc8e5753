import type { Row } from "../../src/index.ts";

/** What a new compilation changes in a table. */
export interface TableChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** "KEN saidi 2019: 12 → 11.5". */
  readonly changed: readonly string[];
}

/** Compares two versions of a table, row by row, on region, variable and year. */
export function tableChanges(before: readonly Row[], after: readonly Row[]): TableChanges {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([key, row]) => `${key}: ${shown(row)}`),
    removed: [...old].filter(([key]) => !now.has(key)).map(([key, row]) => `${key}: ${shown(row)}`),
    changed: [...now].flatMap(([key, row]) => {
      const earlier = old.get(key);
      return earlier && contentOf(earlier) !== contentOf(row)
        ? [`${key}: ${shown(earlier)} → ${shown(row)}`]
        : [];
    }),
  };
}

const keyOf = (row: Row): string => `${row.region} ${row.variable} ${row.year}`;

const shown = (row: Row): string => {
  const range = row.low === undefined && row.high === undefined ? "" : ` (${row.low}–${row.high})`;
  return `${row.value ?? `"${row.printed}"`}${range} ${row.status}`;
};

const contentOf = (row: Row): string =>
  JSON.stringify([row.value, row.low, row.high, row.status, row.printed, row.note]);
