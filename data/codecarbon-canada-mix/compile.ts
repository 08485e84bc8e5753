import { z } from "zod";
import { type Compiled, parseNumber, type Row } from "../../src/index.ts";
import { type GenerationVariable, generationRows } from "../compile/generationRows.ts";
import { ownTable } from "../compile/ownTable.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceText } from "../compile/sourceText.ts";
import { regionOfCode, regionOfName } from "../compile/subdivision.ts";

export const canadaMixFile = "canada_energy_mix.json";

const totalsTable = "codecarbon-canada-mix/totals.csv";
const year = 2023;
const gigawattHoursPerTerawattHour = 1000;

/** Fields of the file, % of the province's generation. */
const fieldsOf: Readonly<Record<GenerationVariable, readonly string[]>> = {
  generationCoal: ["coal"],
  generationGas: ["naturalGas"],
  generationOil: ["petroleum"],
  generationNuclear: ["nuclear"],
  generationHydro: ["hydro"],
  generationWind: ["wind"],
  generationSolar: ["solar"],
  generationBioenergy: ["biomass"],
  generationOther: ["tidal", "other"],
};

const mixes = z.record(z.string(), z.record(z.string(), z.number()));

/** Generation by fuel of the provinces and territories of Canada: printed shares × the regulator's totals, TWh. */
export function compileCanadaMix(files: SourceFiles): Compiled {
  const parsed = mixes.safeParse(JSON.parse(sourceText(files, canadaMixFile)));
  if (!parsed.success)
    return {
      rows: [],
      issues: [`${canadaMixFile}: not a mix by province; ${z.prettifyError(parsed.error)}.`],
    };
  const issues: string[] = [];
  const totals = totalsByRegion();
  const rows = Object.entries(parsed.data).flatMap(([name, shares]): readonly Row[] => {
    const region = regionOfName("CAN", name);
    const total = region === undefined ? undefined : totals.get(region);
    const where = `${canadaMixFile}, ${name}`;
    if (region === undefined || total === undefined) {
      issues.push(`${where}: no such province or no total in data/${totalsTable}; left out.`);
      return [];
    }
    const mix = generationRows(
      { region, year, where },
      (fuel) => amount(shares, fuel, total),
      issues,
    );
    return mix.map((row) => ({ ...row, status: "estimated", note: note(shares, row, total) }));
  });
  return { rows, issues };
}

/** TWh by province in the regulator's reference case of the year. */
const totalsByRegion = (): ReadonlyMap<string, number> =>
  new Map(
    ownTable(totalsTable).flatMap(({ iso_3166_2 = "", generation_gwh }) => {
      const [region, { value }] = [regionOfCode(iso_3166_2), parseNumber(generation_gwh)];
      return region === undefined || value === undefined
        ? []
        : [[region, value / gigawattHoursPerTerawattHour] as const];
    }),
  );

type Shares = Readonly<Record<string, number>>;

const shareOf = (shares: Shares, fuel: GenerationVariable): number | undefined => {
  const parts = fieldsOf[fuel].map((field) => shares[field]);
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
};

function amount(shares: Shares, fuel: GenerationVariable, total: number): string | number {
  const share = shareOf(shares, fuel);
  return share === undefined ? "" : sixDigits((share / 100) * total);
}

const note = (shares: Shares, { variable }: Row, total: number): string =>
  `${shareOf(shares, variable as GenerationVariable)} % of the province's generation × ${sixDigits(total)} TWh, the Canada Energy Regulator's reference case for ${year}`;
