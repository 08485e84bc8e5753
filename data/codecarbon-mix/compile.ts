import { z } from "zod";
import type { Compiled, Row } from "../../src/index.ts";
import {
  type GenerationVariable,
  generationRows,
  oldestMixYear,
} from "../compile/generationRows.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceText } from "../compile/sourceText.ts";
import { alpha3Codes } from "../compile/spelling.ts";

export const globalMixFile = "global_energy_mix.json";

/** Fields that do not overlap; `fossil`, `low_carbon`, `renewables` and `other_renewable` are sub-totals. */
const fieldOf: Readonly<Record<GenerationVariable, string>> = {
  generationCoal: "coal_TWh",
  generationGas: "gas_TWh",
  generationOil: "oil_TWh",
  generationNuclear: "nuclear_TWh",
  generationHydro: "hydroelectricity_TWh",
  generationWind: "wind_TWh",
  generationSolar: "solar_TWh",
  generationBioenergy: "biofuel_TWh",
  generationOther: "other_renewable_exc_biofuel_TWh",
};

const mixes = z.record(
  z.string(),
  z.looseObject({ country_name: z.string(), iso_code: z.string(), year: z.number() }),
);

/** Electricity generated from nine fuels, TWh, one year a country. */
export function compileGlobalMix(files: SourceFiles): Compiled {
  const parsed = mixes.safeParse(JSON.parse(sourceText(files, globalMixFile)));
  if (!parsed.success)
    return {
      rows: [],
      issues: [`${globalMixFile}: not a mix by country; ${z.prettifyError(parsed.error)}.`],
    };
  const issues: string[] = [];
  const rows: Row[] = [];
  for (const [key, mix] of Object.entries(parsed.data)) {
    const { iso_code: region, country_name: name, year } = mix;
    const where = `${globalMixFile}, ${key} (${name})`;
    const cellOf = (variable: GenerationVariable): string => String(mix[fieldOf[variable]] ?? "");
    if (!alpha3Codes.has(region))
      issues.push(`${where}: received the code "${region}", not an ISO code; left out.`);
    else if (year < oldestMixYear)
      issues.push(`${where}: the mix is of ${year}, before ${oldestMixYear}; left out.`);
    else rows.push(...generationRows({ region, year, where }, cellOf, issues));
  }
  return { rows, issues };
}
