import { readFileSync } from "node:fs";
import { type Dataset, parseTable, type Row, type VariableId } from "../../src/index.ts";

/** Rows of a dataset's committed table. */
export function rowsOf({ id }: Pick<Dataset, "id">): readonly Row[] {
  const file = `data/${id}/table.csv`;
  const { rows, issues } = parseTable(readFileSync(file, "utf8"), file);
  if (issues.length > 0) throw new Error(issues.join("\n"));
  return rows;
}

/** The only row of a variable in a region. */
export const rowOf = (dataset: Pick<Dataset, "id">, region: string, variable: VariableId) =>
  rowsOf(dataset).find((row) => row.region === region && row.variable === variable);
