import { type Compiled, generationFuels, type Row } from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { compileBalance } from "../eia-balance/compile.ts";
import { compileStates, salesOfStates } from "../eia-us-states/compile.ts";

/** Year of the nation's grid losses. */
const lossYear = 2021;

/**
 * Net imports of the states: what their sales and the losses on the way to them leave of their generation. Losses are the
 * nation's of 2021 over its sales of that year, since nobody meters them by state.
 */
export function compileStateImports(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const losses = compileBalance(files).rows.find(
    ({ region, variable }) => region === "USA" && variable === "gridLosses",
  )?.value;
  const sold = sumOf(salesOfStates(files, { year: lossYear, sector: "ALL" }, issues).values());
  if (losses === undefined || sold === 0)
    return {
      rows: [],
      issues: [
        ...issues,
        `No grid losses or sales of the United States in ${lossYear}: received ${losses} and ${sold} TWh, so no state has net imports.`,
      ],
    };
  const ratio = losses / sold;
  const { rows } = compileStates(files);
  return {
    rows: rows
      .filter(({ variable }) => variable === "annualDemand")
      .map((sales) => importRow(sales, rows, ratio)),
    issues,
  };
}

const sumOf = (values: Iterable<number>): number =>
  [...values].reduce((total, value) => total + value, 0);

const fuels: ReadonlySet<string> = new Set(generationFuels);

function importRow(sales: Row, rows: readonly Row[], ratio: number): Row {
  const generation = sumOf(
    rows
      .filter(({ region, variable }) => region === sales.region && fuels.has(variable))
      .map(({ value = 0 }) => value),
  );
  const needed = (sales.value ?? Number.NaN) * (1 + ratio);
  return {
    region: sales.region,
    variable: "netImports",
    year: Math.min(sales.year, lossYear),
    value: sixDigits(needed - generation),
    status: "estimated",
    note: `Sales of ${sales.year} with ${(100 * ratio).toFixed(1)} % of grid losses (the nation's of ${lossYear}) less generation`,
  };
}
