import {
  type Compiled,
  optional,
  parseNumber,
  publishedStatuses,
  type Row,
  type VariableId,
} from "../../src/index.ts";
import { ownTable } from "../compile/ownTable.ts";

/** The published shares unchanged. */
export const compileShares = (): Compiled => ({
  rows: ownTable("data-centre-shares/figures.csv").map(publishedRow),
  issues: [],
});

function publishedRow(cells: Readonly<Record<string, string>>): Row {
  const figure = (name: string) => parseNumber(cells[name]).value;
  return {
    region: cells.region ?? "",
    variable: cells.variable as VariableId,
    year: Number(cells.year),
    ...optional("value", figure("value")),
    ...optional("low", figure("low")),
    ...optional("high", figure("high")),
    status: publishedStatuses.find((status) => status === cells.status) ?? "estimated",
    note: `${cells.source}, ${cells.url}`,
  };
}
