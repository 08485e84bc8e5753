import type { Compiled, CsvRecord, Row } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Of } from "../compile/spelling.ts";

export const bandsFile = "Electricity_Prices_Non_Household_Consumers_Groups_Europe.csv";
export const householdFile = "Electricity_Prices_Household_Consumers_Latest_Europe.csv";

/** OECD annual average of 2024: 1.28205 USD and 1.17949 EUR to the pound. */
const usdPerEuro = 1.0869565;

const year = 2024;
const halfYear = "2024-S2";
const countryColumn = "Geopolitical entity (reporting)";

/** The first band with a price is taken. IC is 0.5–2 GWh a year, IG is 150 GWh or more. */
const businessBands = ["IC", "ID", "IB", "IE"] as const;
const largestBands = ["IG", "IF", "IE", "ID", "IC"] as const;

/** Electricity prices of Europe by consumption band, USD/kWh. */
export function compilePrices(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const bands = readCountries(files, bandsFile, issues);
  const households = readCountries(files, householdFile, issues);
  const rows = [
    ...bands.flatMap((country) => [
      ...bandPrice(country, "priceBusiness", businessBands, issues),
      ...bandPrice(country, "priceLargestBand", largestBands, issues),
    ]),
    ...households.flatMap((country) => householdPrice(country, issues)),
  ];
  return { rows, issues };
}

interface Country {
  readonly region: string;
  readonly record: CsvRecord;
}

function readCountries(files: SourceFiles, file: string, issues: string[]): readonly Country[] {
  const csv = sourceCsv(files, file);
  issues.push(...csv.issues);
  return csv.records.flatMap((record) => {
    const name = record.cells[countryColumn] ?? "";
    const region = alpha3Of(name);
    if (region) return [{ region, record }];
    issues.push(
      `${file}, row ${record.row}, column ${countryColumn}: received "${name}", not a country with an ISO code; left out.`,
    );
    return [];
  });
}

function bandPrice(
  { region, record }: Country,
  variable: "priceBusiness" | "priceLargestBand",
  bands: readonly string[],
  issues: string[],
): readonly Row[] {
  for (const band of bands) {
    const column = Object.keys(record.cells).find((name) => name.endsWith(`band ${band}`)) ?? "";
    const price = positive(record, column, bandsFile, issues);
    if (price !== undefined)
      return [row(region, variable, price, `band ${band}, without VAT and recoverable taxes`)];
  }
  issues.push(
    `${bandsFile}, row ${record.row}: no price for ${record.cells[countryColumn]} in bands ${bands.join(", ")}; no ${variable}.`,
  );
  return [];
}

const householdPrice = ({ region, record }: Country, issues: string[]): readonly Row[] => {
  const price = positive(record, halfYear, householdFile, issues);
  return price === undefined
    ? []
    : [row(region, "priceHousehold", price, "band DC, with all taxes")];
};

/** A price above zero. These files print 0.0 where a figure is missing; no half-year average is really 0. */
function positive(
  { row, cells }: CsvRecord,
  column: string,
  file: string,
  issues: string[],
): number | undefined {
  const where = `${file}, row ${row}, column ${column} (${cells[countryColumn]})`;
  const price = readFigure(cells[column], where, issues);
  if (price === undefined || price > 0) return price;
  const sentence = `${where}: received "${cells[column]}", which stands for a missing price here; passed over.`;
  if (!issues.includes(sentence)) issues.push(sentence);
  return undefined;
}

const row = (region: string, variable: Row["variable"], euros: number, note: string): Row => ({
  region,
  variable,
  year,
  value: sixDigits(euros * usdPerEuro),
  status: "measured",
  note: `${halfYear}, ${note}`,
});
