import type { Compiled, CsvRecord, Row } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Of } from "../compile/spelling.ts";

export const balanceFile = "Global Electricity Statistics.csv";

/** The last year of the file. */
const balanceYear = 2021;

/** Names damaged in this file: its publisher replaced EIA's mark "ie" by 0, inside names as well. */
const aliases: Readonly<Record<string, string>> = {
  "S0rra Leone": "SLE",
  V0tnam: "VNM",
  "Saint P0rre and Miquelon": "SPM",
};

const variableOf = {
  "net imports": "netImports",
  "distribution losses": "gridLosses",
} as const;

/** Net imports and grid losses of 2021, TWh. */
export function compileBalance(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, balanceFile);
  const issues = [...csv.issues];
  const rows: Row[] = [];
  for (const [name, records] of byCountry(csv.records)) {
    const region = alpha3Of(name, aliases);
    const first = records[0]?.row ?? 0;
    if (!region)
      issues.push(
        `${balanceFile}, row ${first}, column Country: received "${name}", not a country with an ISO code; left out.`,
      );
    else if (records.every(isNothing))
      issues.push(
        `${balanceFile}, row ${first}: "${name}" has 0 or nothing in all its rows of ${balanceYear}, which stands for a missing figure here; left out.`,
      );
    else rows.push(...records.flatMap((record) => rowsOf(record, region, issues)));
  }
  return { rows, issues };
}

function byCountry(records: readonly CsvRecord[]): ReadonlyMap<string, readonly CsvRecord[]> {
  const groups = new Map<string, CsvRecord[]>();
  for (const record of records) {
    const name = (record.cells.Country ?? "").trim();
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  return groups;
}

const isNothing = ({ cells }: CsvRecord): boolean => Number(cells[balanceYear] ?? 0) === 0;

function rowsOf({ row, cells }: CsvRecord, region: string, issues: string[]): readonly Row[] {
  const feature = (cells.Features ?? "").trim();
  if (!Object.hasOwn(variableOf, feature)) return [];
  const where = `${balanceFile}, row ${row}, column ${balanceYear} (${cells.Country})`;
  const value = readFigure(cells[balanceYear], where, issues);
  if (value === undefined) {
    issues.push(`${where}: no figure for ${feature}; left out.`);
    return [];
  }
  const variable = variableOf[feature as keyof typeof variableOf];
  return [{ region, variable, year: balanceYear, value, status: "reported" }];
}
