import type { Compiled, Csv, Row, VariableId } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Codes } from "../compile/spelling.ts";

export const overviewFile = "api_country_overview_yearly.csv";

/** The year of the capacity table: peak and headroom compare demand and capacity of one year. */
const capacityYear = 2022;

/** Demand and carbon intensity of one country in one year. */
interface Entry {
  readonly region: string;
  readonly year: number;
  /** TWh. */
  readonly demand: number;
  /** g/kWh. */
  readonly intensity: number | undefined;
}

/** Demand of the last year and of the capacity's year, and the carbon intensity of the last year. */
export function compileOverview(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const entries = readEntries(sourceCsv(files, overviewFile), issues);
  const last = new Map<string, Entry>();
  for (const entry of entries)
    if (entry.year >= (last.get(entry.region)?.year ?? 0)) last.set(entry.region, entry);
  const rows = [
    ...entries
      .filter(({ year }) => year === capacityYear)
      .map((entry) => rowOf(entry, "annualDemandOfCapacityYear", entry.demand)),
    ...[...last.values()].map((entry) => rowOf(entry, "annualDemand", entry.demand)),
    ...[...last.values()].flatMap((entry) =>
      entry.intensity === undefined ? [] : [rowOf(entry, "carbonIntensity", entry.intensity)],
    ),
  ];
  return { rows, issues };
}

const rowOf = ({ region, year }: Entry, variable: VariableId, value: number): Row => ({
  region,
  variable,
  year,
  value,
  status: "reported",
});

/** One entry for each country and year that has a demand. */
export function readEntries(csv: Csv, issues: string[]): readonly Entry[] {
  issues.push(...csv.issues);
  const groups = new Set<string>();
  const entries: Entry[] = [];
  for (const { row, cells } of csv.records) {
    const { country_code: region = "", country_or_region: name = "" } = cells;
    const where = (column: string) => `${overviewFile}, row ${row}, column ${column} (${name})`;
    const figure = (column: string) => readFigure(cells[column], where(column), issues);
    if (region === "") groups.add(name);
    else if (!alpha3Codes.has(region))
      issues.push(`${where("country_code")}: received "${region}", not an ISO code; left out.`);
    else {
      const demand = figure("demand_twh");
      const intensity = figure("emissions_intensity_gco2_per_kwh");
      if (demand !== undefined)
        entries.push({ region, year: Number(cells.year), demand, intensity });
    }
  }
  if (groups.size > 0)
    issues.push(`${overviewFile}: left out, being groups of countries: ${[...groups].join(", ")}.`);
  return entries;
}
