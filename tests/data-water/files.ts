import { readFileSync } from "node:fs";
import {
  type Compiled,
  type Dataset,
  parseTable,
  type Row,
  type VariableId,
} from "../../src/index.ts";

/** Hand-made files by name, as `compile` receives them. */
export const filesOf = (
  contents: Readonly<Record<string, string | Uint8Array>>,
): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries(contents).map(([name, content]) => [
      name,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );

export const compiled = async (
  dataset: Dataset,
  contents: Readonly<Record<string, string | Uint8Array>>,
): Promise<Compiled> => dataset.compile(filesOf(contents));

/** Values by region of one variable. */
export const valuesOf = (
  rows: readonly Row[],
  variable: VariableId,
): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(
    rows.filter((row) => row.variable === variable).map((row) => [row.region, row.value]),
  );

export const rowOf = (
  rows: readonly Row[],
  region: string,
  variable: VariableId,
): Row | undefined => rows.find((row) => row.region === region && row.variable === variable);

/** The committed table of a dataset. */
export function committed(id: string): readonly Row[] {
  const file = `data/${id}/table.csv`;
  const { rows, issues } = parseTable(readFileSync(file, "utf8"), file);
  if (issues.length > 0) throw new Error(issues.join("\n"));
  return rows;
}
