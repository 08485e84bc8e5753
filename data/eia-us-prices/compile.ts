import type { Compiled, Row } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";

export const retailPriceFile = "Average_retail_price_of_electricity.csv";

const priceYear = 2025;
const centsToTheDollar = 100;

/** EIA's series of the whole country. */
const series = {
  "ELEC.PRICE.US-COM.A": { variable: "priceBusiness", sector: "commercial sector" },
  "ELEC.PRICE.US-IND.A": { variable: "priceLargestBand", sector: "industrial sector" },
  "ELEC.PRICE.US-RES.A": { variable: "priceHousehold", sector: "residential sector" },
} as const;

/** Average retail prices of the United States by sector, USD/kWh. */
export function compileRetailPrices(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, retailPriceFile);
  const issues = [...csv.issues];
  const rows = Object.entries(series).flatMap(([key, { variable, sector }]): Row[] => {
    const record = csv.records.find(({ cells }) => cells["source key"]?.trim() === key);
    const where = `${retailPriceFile}, ${key}, column ${priceYear}`;
    const cents = readFigure(record?.cells[priceYear], where, issues);
    if (cents === undefined) {
      issues.push(`${where}: no price; look for the series in the file.`);
      return [];
    }
    return [
      {
        region: "USA",
        variable,
        year: priceYear,
        value: sixDigits(cents / centsToTheDollar),
        status: "measured",
        note: `${sector}, revenue divided by sales`,
      },
    ];
  });
  return { rows, issues };
}
