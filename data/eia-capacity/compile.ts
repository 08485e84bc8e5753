import { z } from "zod";
import {
  type Compiled,
  isMissingMark,
  parseNumber,
  type Row,
  type VariableId,
} from "../../src/index.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceText } from "../compile/sourceText.ts";
import { alpha3Codes } from "../compile/spelling.ts";

export const capacityFile = "eia_capacity.json";

/** The last year that the file has for every country. */
const capacityYear = 2022;

/** EIA's product numbers. 29, 34 and 36 are sub-totals and are left out. */
const variableByProduct: Readonly<Record<number, VariableId>> = {
  2: "capacityTotal",
  27: "capacityNuclear",
  28: "capacityFossil",
  33: "capacityHydro",
  35: "capacityGeothermal",
  37: "capacityWind",
  38: "capacityBiomass",
  82: "capacityPumpedStorage",
  116: "capacitySolar",
  117: "capacityTide",
};

/** "(s)": the figure is below 0.05 GW and would round to 0.0 at the one decimal that is printed. */
const small = { mark: "(s)", high: 0.05, note: "smaller than 0.05 GW: EIA prints (s)" };

const seriesList = z.array(
  z.object({
    name: z.string(),
    productid: z.number(),
    unit: z.string(),
    iso: z.string(),
    data: z.array(z.object({ date: z.number(), value: z.union([z.number(), z.string()]) })),
  }),
);
type Series = z.infer<typeof seriesList>[number];

/** Installed capacity by fuel and in total, GW, from EIA's series by country. */
export function compileCapacity(files: SourceFiles): Compiled {
  const parsed = seriesList.safeParse(JSON.parse(sourceText(files, capacityFile)));
  if (!parsed.success)
    return {
      rows: [],
      issues: [`${capacityFile}: not EIA's list of series; ${z.prettifyError(parsed.error)}.`],
    };
  const issues: string[] = [];
  const rows: Row[] = [];
  const strangers = new Map<string, string>();
  for (const series of parsed.data) {
    const variable = variableByProduct[series.productid];
    const region = series.iso === "XKS" ? "XKX" : series.iso;
    if (!variable) continue;
    if (!alpha3Codes.has(region)) strangers.set(region, placeOf(series));
    else rows.push(...rowsOf(series, region, variable, issues));
  }
  for (const [code, place] of strangers)
    issues.push(`${capacityFile}, ${code} (${place}): not a country with an ISO code; left out.`);
  return { rows, issues };
}

/** "Wind electricity installed capacity, Germany, East, Annual" is of "Germany, East". */
const placeOf = ({ name }: Series): string => name.split(", ").slice(1, -1).join(", ");

function rowsOf(series: Series, region: string, variable: VariableId, issues: string[]): Row[] {
  const where = `${capacityFile}, series "${series.name}"`;
  if (series.unit !== "MK") {
    issues.push(
      `${where}: received the unit ${series.unit} instead of MK (million kW); convert it.`,
    );
    return [];
  }
  const point = series.data.find(
    ({ date }) => new Date(date).getUTCFullYear() === capacityYear,
  )?.value;
  const row = { region, variable, year: capacityYear, status: "reported" } as const;
  if (point === undefined) {
    issues.push(`${where}: no figure for ${capacityYear}; left out.`);
    return [];
  }
  if (point === small.mark && variable !== "capacityTotal")
    return [{ ...row, value: 0, low: 0, high: small.high, note: small.note }];
  const { value, printed } = parseNumber(withoutFootnote(String(point)));
  if (value !== undefined) return [{ ...row, value }];
  if (isMissingMark(printed)) return [{ ...row, printed }];
  issues.push(`${where}: received "${printed}" for ${capacityYear}, not a number; left out.`);
  return [];
}

/** EIA marks some figures with a footnote in front: "se|0.2" is 0.2. */
const withoutFootnote = (cell: string): string => cell.replace(/^[a-z]+\|/, "");
