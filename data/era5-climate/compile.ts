import { type Compiled, type CsvRecord, parseNumber, type Row } from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Of } from "../compile/spelling.ts";
import { wetBulb } from "./wetBulb.ts";

export const enthalpyFile = "monthly_qdd.csv";
const firstYear = 2010;
const lastYear = 2024;
const months = 12 * (lastYear - firstYear + 1);

/**
 * Singapore is too small for the source's map. Mean wet bulb of its climate zone 0A: typical meteorological year of
 * the zone in the data of Lei & Masanet (2022), hourly dry bulb and humidity inverted psychrometrically.
 */
const singapore: Row = {
  region: "SGP",
  variable: "wetBulb",
  year: lastYear,
  value: 25.1,
  status: "estimated",
  note: "Not in ERA5 by country: mean wet bulb of ASHRAE climate zone 0A, Lei & Masanet 2022, doi.org/10.1016/j.resconrec.2022.106323.",
};

/** Mean wet bulb 2010–2024 of each country: the mean of the months' wet bulbs, from monthly mean moist enthalpy. */
export function compileClimate(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, enthalpyFile);
  const issues = [...csv.issues];
  const byName = new Map<string, number[]>();
  for (const record of csv.records) {
    if (!isInPeriod(record)) continue;
    const name = record.cells.Country ?? "";
    const { value, printed } = parseNumber(record.cells.avg_Q);
    if (value === undefined)
      issues.push(
        `${enthalpyFile}, row ${record.row}, column avg_Q: received "${printed}"; a number was expected.`,
      );
    else byName.set(name, [...(byName.get(name) ?? []), wetBulb(value)]);
  }
  const rows = [...byName].flatMap(([name, values]) => meanRow(name, values, issues));
  return { rows: [...rows, singapore], issues };
}

/** Dates are month/day/two digits of the year. */
const isInPeriod = ({ cells }: CsvRecord): boolean => {
  const year = 2000 + Number((cells.Date ?? "").split("/")[2]);
  return year >= firstYear && year <= lastYear;
};

function meanRow(name: string, values: readonly number[], issues: string[]): Row[] {
  const region = alpha3Of(name);
  const complaint =
    region === undefined
      ? "the name has no ISO code"
      : values.length !== months
        ? `${values.length} months instead of ${months}`
        : undefined;
  if (region === undefined || complaint !== undefined) {
    issues.push(`${enthalpyFile}: ${name} is left out; ${complaint}.`);
    return [];
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    { region, variable: "wetBulb", year: lastYear, value: sixDigits(mean), status: "modelled" },
  ];
}
