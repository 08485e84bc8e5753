import { readFileSync } from "node:fs";
import { csvRecords } from "../../src/index.ts";

/** Rows of a dataset's committed table as text by column. */
export const rowsOfDataset = (id: string): readonly Readonly<Record<string, string>>[] => {
  const file = `data/${id}/table.csv`;
  return csvRecords(readFileSync(file, "utf8"), { file }).records.map(({ cells }) => cells);
};

/** Values of one variable of a dataset by region. */
export const valuesOf = (dataset: string, variable: string): ReadonlyMap<string, number> =>
  new Map(
    rowsOfDataset(dataset)
      .filter((row) => row.variable === variable && row.value !== "")
      .map((row) => [row.region as string, Number(row.value)]),
  );
