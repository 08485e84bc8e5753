import type { Compiled, Row } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceSheet } from "../compile/sourceSheet.ts";
import { alpha3Codes } from "../compile/spelling.ts";

export const doingBusinessFile = "WB-DB.xlsx";

/** The last year before the report was discontinued. */
const lastYear = 2019;
const centsToTheDollar = 100;

/** Prices that are no price of electricity as delivered: Singapore's is the energy alone, without network and market charges. */
const withdrawnPrices: Readonly<Record<string, string>> = { SGP: "energy only" };

const indicators = {
  "WB.DB.58": {
    variable: "priceBusiness",
    perUnit: centsToTheDollar,
    note: "commercial warehouse of 140 kVA in the largest business city",
  },
  "WB.DB.55": { variable: "saidi", perUnit: 1, note: "largest business city" },
  "WB.DB.56": { variable: "saifi", perUnit: 1, note: "largest business city" },
} as const;

type IndicatorId = keyof typeof indicators;

/** Price of electricity for a business (USD/kWh), and duration (h/yr) and number of interruptions. */
export async function compileDoingBusiness(files: SourceFiles): Promise<Compiled> {
  const [head = [], ...body] = await sourceSheet(files, doingBusinessFile, "Data");
  const columns = head.map((title) => String(title ?? "").trim());
  const issues: string[] = [];
  const rows = body.flatMap((cells, index) => {
    const at = (column: string): string => String(cells[columns.indexOf(column)] ?? "");
    const id = at("Indicator ID");
    if (!Object.hasOwn(indicators, id)) return [];
    const where = `${doingBusinessFile}, row ${index + 2}, ${id} (${at("Economy Name")})`;
    const value = readFigure(at(String(lastYear)), where, issues);
    return rowOf({ region: at("Economy ISO3"), id: id as IndicatorId, value, where }, issues);
  });
  return { rows, issues };
}

interface Entry {
  readonly region: string;
  readonly id: IndicatorId;
  readonly value: number | undefined;
  /** File, row and indicator, for issues. */
  readonly where: string;
}

function rowOf({ region, id, value, where }: Entry, issues: string[]): readonly Row[] {
  const { variable, perUnit, note } = indicators[id];
  if (!alpha3Codes.has(region))
    issues.push(`${where}: received the code "${region}", not an ISO code; left out.`);
  else if (value === undefined) issues.push(`${where}: no figure for ${lastYear}; left out.`);
  else if (variable === "priceBusiness" && withdrawnPrices[region] !== undefined)
    return [
      {
        region,
        variable,
        year: lastYear,
        status: "reported",
        printed: withdrawnPrices[region],
        note: `The printed ${value} US cents are withdrawn: they are the energy alone`,
      },
    ];
  else {
    const converted = perUnit === 1 ? value : sixDigits(value / perUnit);
    return [{ region, variable, year: lastYear, value: converted, status: "reported", note }];
  }
  return [];
}
