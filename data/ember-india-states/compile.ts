import type { Compiled, Csv, CsvRecord, Row } from "../../src/index.ts";
import { missingRegions } from "../compile/missingRegions.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { regionOfName, regionsOfCountry } from "../compile/subdivision.ts";
import { fuelRows } from "./fuels.ts";

export const indiaOverviewFile = "api_overview_ind_yearly.csv";
export const indiaGenerationFile = "api_generation_ind_yearly.csv";

const year = 2023;
const gigawattHoursPerTerawattHour = 1000;

/** Rows that are no state. */
const noStates: ReadonlySet<string> = new Set(["India Total", "Others"]);

/** Demand, carbon intensity, capacity and generation by fuel of the states and territories of India. */
export function compileIndianStates(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const overview = recordsByState(files, indiaOverviewFile, issues);
  const fuels = recordsByState(files, indiaGenerationFile, issues);
  const rows = [
    ...[...overview].flatMap(([region, records]) =>
      records.flatMap((record) => overviewRows(region, record, issues)),
    ),
    ...[...fuels].flatMap(([region, records]) => {
      const byFuel = new Map(records.map((record) => [record.cells.variable ?? "", record]));
      const where = `${indiaGenerationFile}, ${region}`;
      return fuelRows({ region, year, where, records: byFuel }, issues);
    }),
  ];
  const regions = regionsOfCountry("IND");
  const missing = [
    ...missingRegions(indiaOverviewFile, "annualDemand", { rows, regions }),
    ...missingRegions(indiaGenerationFile, "capacityTotal", { rows, regions }),
  ];
  return { rows, issues: [...issues, ...missing] };
}

/** Records of the year by id of their state. */
function recordsByState(
  files: SourceFiles,
  file: string,
  issues: string[],
): ReadonlyMap<string, readonly CsvRecord[]> {
  const csv: Csv = sourceCsv(files, file);
  issues.push(...csv.issues);
  const found = new Map<string, CsvRecord[]>();
  for (const record of csv.records) {
    const { state = "" } = record.cells;
    if (Number(record.cells.year) !== year || noStates.has(state)) continue;
    const region = regionOfName("IND", state);
    if (region === undefined)
      issues.push(
        `${file}, row ${record.row}: received the state "${state}", which is unknown; left out.`,
      );
    else found.set(region, [...(found.get(region) ?? []), record]);
  }
  return found;
}

/** Ember's demand of a state equals the generation of its plants, to the digit. */
const demandNote = "equals what is generated in the state: trade with other states is not in it";

function overviewRows(region: string, record: CsvRecord, issues: string[]): readonly Row[] {
  const figure = (column: string) =>
    readFigure(
      record.cells[column],
      `${indiaOverviewFile}, row ${record.row}, column ${column}`,
      issues,
    );
  const demand = figure("demand_gwh");
  const intensity = figure("emissions_intensity_gco2_per_kwh");
  const demands = (["annualDemand", "annualDemandOfCapacityYear"] as const).map((variable) => ({
    region,
    variable,
    year,
    value: sixDigits((demand ?? 0) / gigawattHoursPerTerawattHour),
    status: "estimated" as const,
    note: demandNote,
  }));
  const carbon = { region, variable: "carbonIntensity", year, status: "reported" } as const;
  return [
    ...(demand === undefined ? [] : demands),
    ...(intensity === undefined ? [] : [{ ...carbon, value: intensity }]),
  ];
}
