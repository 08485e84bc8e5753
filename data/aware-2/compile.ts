import { type Compiled, parseNumber, type Row } from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceSheet } from "../compile/sourceSheet.ts";
import { alpha3Codes, alpha3OfAlpha2 } from "../compile/spelling.ts";

export const awareFile = "AWARE20_Countries_and_Regions.xlsx";
const sheetName = "CFs_nonagri";

/** Year of the workbook; demand of 2019, water availability of three decades. */
const year = 2024;

/** One geography of the workbook: a country by the definition of GLAM, of ecoinvent, or of both. */
interface Geography {
  readonly name: string;
  readonly region: string | undefined;
  readonly code: string;
  readonly factor: number | undefined;
}

/**
 * The annual factor for non-agricultural water of each country: GLAM's definition first, then ecoinvent's countries
 * that GLAM does not have. A country in several parts (Gaza and West Bank) is the mean of its parts.
 */
export async function compileAware(files: SourceFiles): Promise<Compiled> {
  const records = asRecords(await sourceSheet(files, awareFile, sheetName));
  const glam = records
    .filter((record) => isSet(record.conform_w_GLAM))
    .map((record) => geography(record, "GLAM_country_name", "GLAM_ISO3"));
  const rows = rowsOf(glam);
  const have = new Set(rows.map(({ region }) => region));
  const ecoinvent = records
    .filter(
      (record) => !isSet(record.conform_w_GLAM) && record.ecoinvent_collection === "countries",
    )
    .map((record) => geography(record, "ecoinvent_country_name", "ecoinvent_shortname"))
    .filter(({ region }) => region === undefined || !have.has(region));
  return { rows: [...rows, ...rowsOf(ecoinvent)], issues: issuesOn([...glam, ...ecoinvent]) };
}

type SheetRecord = Readonly<Record<string, string>>;

/** Rows by the names in the first one. Cells stay text, so that "NA" is Namibia and not a missing mark. */
function asRecords(sheet: readonly (readonly unknown[])[]): readonly SheetRecord[] {
  const [header = [], ...body] = sheet;
  return body.map((cells) =>
    Object.fromEntries(header.map((name, index) => [String(name), String(cells[index] ?? "")])),
  );
}

const isSet = (flag: string | undefined): boolean => flag === "true" || flag === "1";

const geography = (record: SheetRecord, name: string, code: string): Geography => ({
  name: record[name] ?? "",
  code: record[code] ?? "",
  region: regionOf(record[code] ?? ""),
  factor: parseNumber(record.Annual).value,
});

/** GLAM codes are alpha-3, ecoinvent's alpha-2; "NA" is Namibia. */
const regionOf = (code: string): string | undefined =>
  alpha3Codes.has(code) ? code : /^[A-Z]{2}$/.test(code) ? alpha3OfAlpha2(code) : undefined;

function rowsOf(geographies: readonly Geography[]): readonly Row[] {
  const parts = new Map<string, Geography[]>();
  for (const part of geographies)
    if (part.region !== undefined && part.factor !== undefined)
      parts.set(part.region, [...(parts.get(part.region) ?? []), part]);
  return [...parts].map(([region, some]) => rowOf(region, some));
}

function rowOf(region: string, parts: readonly Geography[]): Row {
  const factors = parts.flatMap(({ factor }) => factor ?? []);
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  const common = { region, year, variable: "scarcityFactor" } as const;
  if (factors.length === 1) return { ...common, value: mean, status: "modelled" };
  return {
    ...common,
    value: sixDigits(mean),
    low: Math.min(...factors),
    high: Math.max(...factors),
    status: "estimated",
    note: `Mean of ${parts.map(({ name, factor }) => `${name} (${factor})`).join(" and ")}.`,
  };
}

function issuesOn(geographies: readonly Geography[]): readonly string[] {
  const strange = geographies.filter(({ region }) => region === undefined);
  const blank = geographies.filter(
    ({ region, factor }) => region !== undefined && factor === undefined,
  );
  return [
    ...sentence(strange, "areas without an ISO code are left out"),
    ...sentence(blank, "countries have no factor (printed NotDefined)"),
  ];
}

const sentence = (some: readonly Geography[], what: string): readonly string[] =>
  some.length === 0
    ? []
    : [
        `${awareFile}, sheet ${sheetName}: ${some.length} ${what}: ${some.map(({ name }) => name).join(", ")}.`,
      ];
