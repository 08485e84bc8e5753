import {
  type Compiled,
  optional,
  parseNumber,
  type Row,
  statuses,
  type VariableId,
} from "../../src/index.ts";
import { ownTable } from "../compile/ownTable.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { overviewFile } from "../ember-overview/compile.ts";

/** Year of the IEA's regional totals, from which the national figures are subtracted. */
const demandYear = 2024;

/** Countries whose consumption is not published but follows from a published share of demand. */
const shareOnly = ["DEU", "FRA", "NLD"];

/** The published figures unchanged, and consumption where only a share of demand is published. */
export function compileDataCentres(files: SourceFiles): Compiled {
  const published = ownTable("data-centre-electricity/figures.csv").map(publishedRow);
  const issues: string[] = [];
  const estimated = shareOnly.flatMap((region): Row[] => {
    const share = published.find(
      (row) => row.region === region && row.variable === "dataCentreShare",
    );
    const demand = demandOf(files, region);
    if (share?.value !== undefined && demand !== undefined)
      return [consumptionRow(share, share.value, demand)];
    issues.push(
      `${overviewFile}: no demand of ${region} in ${demandYear}, so its data-centre electricity is left out.`,
    );
    return [];
  });
  return { rows: [...published, ...estimated], issues };
}

function publishedRow(cells: Readonly<Record<string, string>>): Row {
  const figure = (name: string) => parseNumber(cells[name]).value;
  return {
    region: cells.region ?? "",
    variable: cells.variable as VariableId,
    year: Number(cells.year),
    ...optional("value", figure("value")),
    ...optional("low", figure("low")),
    ...optional("high", figure("high")),
    status: statuses.find((status) => status === cells.status) ?? "estimated",
    note: `${cells.source}, ${cells.url}`,
  };
}

/** Consumption = share × demand. */
const consumptionRow = (share: Row, percent: number, demand: number): Row => ({
  region: share.region,
  variable: "dataCentreElectricity",
  year: demandYear,
  value: sixDigits((percent / 100) * demand),
  status: "estimated",
  note: `${percent} % of electricity in ${share.year} (${share.note}) × demand of ${demand} TWh in ${demandYear} (Ember).`,
});

function demandOf(files: SourceFiles, region: string): number | undefined {
  const record = sourceCsv(files, overviewFile).records.find(
    ({ cells }) => cells.country_code === region && cells.year === `${demandYear}`,
  );
  return parseNumber(record?.cells.demand_twh).value;
}
