import type { Compiled, Row } from "../../src/index.ts";
import { countyOfFips } from "../compile/county.ts";
import { missingRegions } from "../compile/missingRegions.ts";
import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { regionOfName, regionsOfCountry } from "../compile/subdivision.ts";

export const censusFile = "co-est2024_population.csv";

/** The last year of the estimates, on 1 July. */
const year = 2024;

/** Level of the rows that are counties; others of the publisher's file are states. */
const countyLevel = "050";

/** Codes that came after the counties of 2017, whose shapes the map has: parts of one county of that year. */
const successors: Readonly<Record<string, string>> = { "02063": "02261", "02066": "02261" };

interface Estimate {
  readonly fips: string;
  readonly state: string;
  readonly persons: number;
}

/** Estimates of counties: from the publisher's own file, or from one that holds code, state and population only. */
function estimates(files: SourceFiles, issues: string[]): readonly Estimate[] {
  const csv = sourceCsv(files, censusFile, { encoding: "latin1" });
  issues.push(...csv.issues);
  return csv.records.flatMap(({ row, cells }): Estimate[] => {
    if ((cells.SUMLEV ?? countyLevel) !== countyLevel) return [];
    const fips = cells.fips ?? `${cells.STATE}${cells.COUNTY}`;
    const state = cells.state ?? cells.STNAME ?? "";
    const where = `${censusFile}, row ${row}, population of ${year} (${fips}, ${state})`;
    const persons = readFigure(
      cells[`population_${year}`] ?? cells[`POPESTIMATE${year}`],
      where,
      issues,
    );
    return persons === undefined ? [] : [{ fips, state, persons }];
  });
}

/** Population of counties on 1 July 2024; counties that were split since 2017 are put together again. */
export function compileCounties(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const persons = new Map<string, number>();
  const strange: string[] = [];
  for (const estimate of estimates(files, issues)) {
    const county = countyOfFips(successors[estimate.fips] ?? estimate.fips);
    if (county === undefined) strange.push(estimate.fips);
    else persons.set(county, (persons.get(county) ?? 0) + estimate.persons);
  }
  if (strange.length > 0)
    issues.push(
      `${censusFile}: not among the counties of 2017, whose shapes the map has: ${strange.join(", ")}; left out.`,
    );
  return { rows: [...persons].map(([region, value]) => populationRow(region, value)), issues };
}

/** Population of states: the sum of all their counties, those included that the map does not have. */
export function compileStatePopulations(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const persons = new Map<string, number>();
  for (const { fips, state, persons: counted } of estimates(files, issues)) {
    const region = regionOfName("USA", state);
    if (region === undefined)
      issues.push(`${censusFile}: ${fips} lies in "${state}", not a state of the map; left out.`);
    else persons.set(region, (persons.get(region) ?? 0) + counted);
  }
  const rows = [...persons].map(([region, value]) => populationRow(region, value));
  const missing = missingRegions(censusFile, "population", {
    rows,
    regions: regionsOfCountry("USA"),
  });
  return { rows, issues: [...issues, ...missing] };
}

const populationRow = (region: string, value: number): Row => ({
  region,
  variable: "population",
  year,
  value,
  status: "measured",
});
