import type { Compiled, CsvRecord, Row } from "../../src/index.ts";
import {
  type GenerationVariable,
  generationRows,
  oldestMixYear,
} from "../compile/generationRows.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Codes } from "../compile/spelling.ts";

export const mixFile = "electricity-prod-source-stacked.csv";

/** How each fuel's column begins; the publisher changes the rest from time to time. */
const columnOf: Readonly<Record<GenerationVariable, RegExp>> = {
  generationCoal: /^(electricity from )?coal\b/i,
  generationGas: /^(electricity from )?gas\b/i,
  generationOil: /^(electricity from )?oil\b/i,
  generationNuclear: /^(electricity from )?nuclear\b/i,
  generationHydro: /^(electricity from )?hydro(power)?\b/i,
  generationWind: /^(electricity from )?wind\b/i,
  generationSolar: /^(electricity from )?solar\b/i,
  generationBioenergy: /^(electricity from )?bioenergy\b/i,
  generationOther: /^other renewables\b/i,
};

/** Electricity generated from nine fuels, TWh, in the last year of each country. */
export function compileMix(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, mixFile);
  const issues = [...csv.issues];
  const last = lastRecords(csv.records, issues);
  const rows: Row[] = [];
  for (const [region, { row, cells }] of last) {
    const year = yearOf(cells);
    const where = `${mixFile}, row ${row} (${cells.Entity})`;
    if (year < oldestMixYear)
      issues.push(`${where}: the mix ends in ${year}, before ${oldestMixYear}; left out.`);
    else
      rows.push(
        ...generationRows(
          { region, year, where },
          (variable) =>
            cells[csv.columns.find((column) => columnOf[variable].test(column)) ?? ""] ?? "",
          issues,
        ),
      );
  }
  return { rows, issues };
}

const yearOf = (cells: CsvRecord["cells"] | undefined): number => Number(cells?.Year ?? 0);

const regionOf = ({ Code: code = "" }: CsvRecord["cells"]): string | undefined => {
  const region = code === "OWID_KOS" ? "XKX" : code;
  return alpha3Codes.has(region) ? region : undefined;
};

/** The last record of each country. Groups have no code, or one that begins with OWID_. */
function lastRecords(
  records: readonly CsvRecord[],
  issues: string[],
): ReadonlyMap<string, CsvRecord> {
  const last = new Map<string, CsvRecord>();
  const groups = new Set<string>();
  for (const record of records) {
    const region = regionOf(record.cells);
    if (!region) groups.add(`${record.cells.Entity} (${record.cells.Code || "no code"})`);
    else if (yearOf(record.cells) >= yearOf(last.get(region)?.cells)) last.set(region, record);
  }
  if (groups.size > 0)
    issues.push(`${mixFile}: left out, not being countries: ${[...groups].join(", ")}.`);
  return last;
}
