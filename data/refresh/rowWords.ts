import type { ReferenceRow, ReferenceShape, Row } from "../../src/index.ts";
import type { RowWords } from "./tableChanges.ts";

/** Rows of a table of regions and variables. */
export const variableRows: RowWords<Row> = {
  keyOf: (row) => `${row.region} ${row.variable} ${row.year}`,
  shown: (row) => {
    const range =
      row.low === undefined && row.high === undefined ? "" : ` (${row.low}–${row.high})`;
    return `${row.value ?? `"${row.printed}"`}${range} ${row.status}`;
  },
  subjectOf: ({ region, variable }) => `${region} ${variable}`,
  yearOf: ({ year }) => year,
  partsOf: ({ variable, value }) => (value === undefined ? [] : [variable]),
  figuresOf: ({ variable, value }) => (value === undefined ? [] : [[variable, value]]),
  contentOf: (row) =>
    JSON.stringify([row.value, row.low, row.high, row.status, row.printed, row.note]),
};

/** Rows of a reference. */
export function referenceRows({ key, columns }: ReferenceShape): RowWords<ReferenceRow> {
  const others = Object.keys(columns).filter((column) => !key.includes(column));
  const shown = (row: ReferenceRow): string =>
    others.flatMap((column) => (column in row ? [`${column} ${row[column]}`] : [])).join(", ");
  const keyOf = (row: ReferenceRow): string => key.flatMap((column) => row[column] ?? []).join(" ");
  return {
    keyOf,
    shown,
    subjectOf: keyOf,
    yearOf: () => undefined,
    partsOf: (row) => Object.keys(columns).filter((column) => row[column] !== undefined),
    figuresOf: (row) =>
      others.flatMap((column): [string, number][] => {
        const figure = row[column];
        return typeof figure === "number" ? [[column, figure]] : [];
      }),
    contentOf: shown,
  };
}
