/** Columns of every long table. The first ten are enough for a spreadsheet; the others add detail. */
export const longHeader = [
  "region",
  "indicator",
  "value",
  "low",
  "high",
  "unit",
  "year",
  "status",
  "source",
  "model_version",
  "name",
  "kind",
  "data_status",
  "reason",
  "value_of",
] as const;

export type LongRow = Readonly<Record<(typeof longHeader)[number], string | number | undefined>>;

export const longCells = (row: LongRow): (string | number | undefined)[] =>
  longHeader.map((column) => row[column]);
