import type { Compiled, Row } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { type SheetCell, sourceSheet } from "../compile/sourceSheet.ts";
import { alpha3Of } from "../compile/spelling.ts";

export const industryFile = "table_531.xlsx";
export const domesticFile = "table_551.xlsx";

const priceYear = 2024;
const penceToThePound = 100;
const taxes = "with taxes that are not refunded";

/** Electricity prices of industry and households in the IEA's countries, USD/kWh. */
export async function compileIeaPrices(files: SourceFiles): Promise<Compiled> {
  const issues: string[] = [];
  const rate = await readRow(files, industryFile, "Exchange rates", issues);
  const usdPerPound = rate.find(({ name }) => name === "USA")?.value;
  if (usdPerPound === undefined) {
    issues.push(
      `${industryFile}, sheet "Exchange rates": no USD to the pound for ${priceYear}; no price converted.`,
    );
    return { rows: [], issues };
  }
  const prices = await readRow(files, industryFile, "5.3.1 (inc. taxes)", issues);
  const domestic = await readRow(files, domesticFile, "5.5.1 (inc. taxes)", issues);
  const rowsOf = (entries: readonly Entry[], variable: Row["variable"], note: string) =>
    countriesOf(entries, issues).map(
      ({ region, pence }): Row => ({
        region,
        variable,
        year: priceYear,
        value: sixDigits((pence * usdPerPound) / penceToThePound),
        status: "reported",
        note: `${note}, ${taxes}`,
      }),
    );
  return {
    rows: [
      ...rowsOf(prices, "priceBusiness", "average of industry"),
      ...rowsOf(prices, "priceLargestBand", "average of industry"),
      ...rowsOf(domestic, "priceHousehold", "average of households"),
    ],
    issues: [...new Set(issues)],
  };
}

interface Entry {
  /** File, sheet and column, for issues. */
  readonly where: string;
  readonly name: string;
  readonly value: number | undefined;
}

/** The cells of the year, each with the name that heads its column. */
async function readRow(
  files: SourceFiles,
  file: string,
  sheet: string,
  issues: string[],
): Promise<readonly Entry[]> {
  const rows = await sourceSheet(files, file, sheet);
  const head = rows.find((row) => row[0] === "Year");
  const cells = rows.find((row) => yearIn(row[0]) === priceYear);
  if (!head || !cells) {
    issues.push(
      `${file}, sheet "${sheet}": no row that begins with ${head ? priceYear : "Year"}; check the layout.`,
    );
    return [];
  }
  return head.slice(1).map((title, index) => {
    const name = String(title ?? "").trim();
    const where = `${file}, sheet "${sheet}", row ${priceYear}, column ${name}`;
    const cell = cells[index + 1];
    return { where, name, value: readFigure(withoutRevision(cell), where, issues) };
  });
}

/** The year in the first column; an "r" after it or after a figure marks revised data. */
const yearIn = (cell: SheetCell | undefined): number => Number(withoutRevision(cell));
const withoutRevision = (cell: SheetCell | undefined): string =>
  String(cell ?? "").replace(/\s*r$/, "");

function countriesOf(
  entries: readonly Entry[],
  issues: string[],
): readonly { readonly region: string; readonly pence: number }[] {
  return entries.flatMap(({ where, name, value }) => {
    const region = alpha3Of(name);
    if (!region) issues.push(`${where}: not a country; left out.`);
    else if (value === undefined) issues.push(`${where}: no figure; left out.`);
    else return [{ region, pence: value }];
    return [];
  });
}
