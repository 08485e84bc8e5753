import { type SourceFiles, sourceCsv } from "../../compile/sourceCsv.ts";
import { sourceSheet } from "../../compile/sourceSheet.ts";
import { alpha3Of } from "../../compile/spelling.ts";
import type { Place } from "../match.ts";

export const aqueductFile = "water_risk_province.csv";
export const awareFile = "AWARE20_Subnational_Resolution.xlsx";
export const awareSheet = "CFs_nonagri";

/** Codes of GADM 3.6 as Aqueduct 3.0 prints them; a province on several rows is one place. */
export function gadm36(files: SourceFiles): readonly Place[] {
  const records = sourceCsv(files, aqueductFile).records.map(({ cells }) => cells);
  const places = records.map((cells) => ({
    source: "gadm-3.6",
    code: cells.gid_1 ?? "",
    name: cells.name_1 ?? "",
    country: cells.iso_a3 ?? "",
  }));
  return [...new Map(places.map((place) => [place.code, place])).values()];
}

/** AWARE cuts names at 32 letters and lists the British bases and Northern Cyprus as countries of their own. */
const awareSpellings: Readonly<Record<string, string>> = {
  "Akrotiri and Dhekelia": "WSB",
  "Northern Cyprus": "CYN",
  "Saint Helena, Ascension and Tris": "SHN",
  "United States Minor Outlying Isl": "UMI",
};

/** Alpha-3 code of a country as AWARE 2.0 spells it; empty where it prints none. */
export const awareCountry = (printed: string): string => alpha3Of(printed, awareSpellings) ?? "";

/** The key of a region in AWARE 2.0, which prints no code of GADM 4.1: country's code and name. */
export const awareCode = (country: string, name: string): string => `${country}:${name}`;

/** Names of GADM 4.1 as AWARE 2.0 prints them. */
export async function gadm41(files: SourceFiles): Promise<readonly Place[]> {
  const [, ...body] = await sourceSheet(files, awareFile, awareSheet);
  return body.map(([printed, name]) => {
    const country = awareCountry(String(printed ?? ""));
    return {
      source: "gadm-4.1",
      code: awareCode(country, String(name ?? "")),
      name: String(name ?? ""),
      country,
    };
  });
}
