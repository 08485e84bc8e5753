import type { Compiled, Row, VariableId } from "../../src/index.ts";
import { stateFigures } from "../compile/eiaStates.ts";
import { missingRegions } from "../compile/missingRegions.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { regionsOfCountry } from "../compile/subdivision.ts";
import { retailPriceFile } from "../eia-us-prices/compile.ts";
import { generationFile, generationOfStates } from "./generation.ts";

export const retailSalesFile = "Retail_sales_of_electricity.csv";

/** The last full year of the data browser. */
const year = 2025;

/** Year of the states' capacity: peak and headroom compare demand and capacity of one year. */
const capacityYear = 2018;

const centsPerDollar = 100;
const gigawattHoursPerTerawattHour = 1000;

const classes: Readonly<Record<string, { readonly variable: VariableId; readonly note: string }>> =
  {
    COM: { variable: "priceBusiness", note: "commercial sector, revenue divided by sales" },
    IND: { variable: "priceLargestBand", note: "industrial sector, revenue divided by sales" },
    RES: { variable: "priceHousehold", note: "residential sector, revenue divided by sales" },
  };

/** Prices by sector, retail sales and generation by fuel of the states of the United States. */
export function compileStates(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const rows = [
    ...prices(files, issues),
    ...sales(files, { year, variable: "annualDemand" }, issues),
    ...sales(files, { year: capacityYear, variable: "annualDemandOfCapacityYear" }, issues),
    ...generationOfStates(files, year, issues),
  ];
  const regions = regionsOfCountry("USA");
  const missing = [
    ...Object.values(classes).map(({ variable }) => [retailPriceFile, variable] as const),
    [retailSalesFile, "annualDemand"] as const,
    [generationFile, "generationCoal"] as const,
  ].flatMap(([file, variable]) => missingRegions(file, variable, { rows, regions }));
  return { rows, issues: [...issues, ...missing] };
}

function prices(files: SourceFiles, issues: string[]): readonly Row[] {
  const source = { files, name: retailPriceFile, year };
  const figures = stateFigures(source, /^ELEC\.PRICE\.(?<state>\w\w)-(?<part>\w+)\.A$/, issues);
  return figures.flatMap(({ region, part, value }): Row[] => {
    const of = classes[part];
    if (of === undefined || value === undefined) return [];
    return [{ region, year, value: sixDigits(value / centsPerDollar), status: "measured", ...of }];
  });
}

/** Retail sales to a sector ("ALL" for all of them), TWh by state. */
export function salesOfStates(
  files: SourceFiles,
  { year, sector }: { readonly year: number; readonly sector: "ALL" | "COM" },
  issues: string[],
): ReadonlyMap<string, number> {
  const source = { files, name: retailSalesFile, year };
  const figures = stateFigures(source, /^ELEC\.SALES\.(?<state>\w\w)-(?<part>\w+)\.A$/, issues);
  return new Map(
    figures.flatMap(({ region, part, value }) =>
      value === undefined || part !== sector
        ? []
        : [[region, sixDigits(value / gigawattHoursPerTerawattHour)] as const],
    ),
  );
}

/** Demand as retail sales; the note gives the part of the commercial sector, which includes data centres. */
function sales(
  files: SourceFiles,
  { year, variable }: { readonly year: number; readonly variable: VariableId },
  issues: string[],
): readonly Row[] {
  const commercial = salesOfStates(files, { year, sector: "COM" }, []);
  return [...salesOfStates(files, { year, sector: "ALL" }, issues)].map(([region, value]) => ({
    region,
    variable,
    year,
    value,
    status: "measured",
    note: `retail sales to all sectors, of which commercial ${commercial.get(region) ?? "(no figure)"} TWh; grid losses and own use not included`,
  }));
}
