import { placeCodeColumns } from "../region/placeCodes.ts";

/**
 * Columns of every long table. The first ten are enough for a spreadsheet; the others add detail. `low` and `high` are the
 * worst and the best case; `p5` to `p95` and `rank_p5` to `rank_p95` what draws say, where they were counted. `source_rows` names the rows
 * of the sources that a value was read from, `contested` what somebody puts against it.
 */
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
  ...placeCodeColumns,
  "kind",
  "data_status",
  "reason",
  "value_of",
  "p5",
  "p50",
  "p95",
  "rank_p5",
  "rank_p95",
  "draws",
  "seed",
  "source_rows",
  "contested",
] as const;

export type LongRow = Readonly<Record<(typeof longHeader)[number], string | number | undefined>>;

export const longCells = (row: LongRow): (string | number | undefined)[] =>
  longHeader.map((column) => row[column]);
