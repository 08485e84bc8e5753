import { type Compiled, capacityFuels, type Row, type VariableId } from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { type SheetCell, sourceSheet } from "../compile/sourceSheet.ts";
import { regionOfCode } from "../compile/subdivision.ts";

export const stateCapacityFile = "existcapacity_annual.xlsx";

const sheet = "Existing Capacity";
const year = 2018;
const megawattsPerGigawatt = 1000;
const industry = "Total Electric Power Industry";
const total = "All Sources";

/** EIA's fuels; batteries and other technologies are under "Other", which is in the total only. */
const variableOf: Readonly<Record<string, VariableId>> = {
  [total]: "capacityTotal",
  Coal: "capacityFossil",
  "Natural Gas": "capacityFossil",
  Petroleum: "capacityFossil",
  "Other Gases": "capacityFossil",
  Nuclear: "capacityNuclear",
  Hydroelectric: "capacityHydro",
  "Pumped Storage": "capacityPumpedStorage",
  "Solar Thermal and Photovoltaic": "capacitySolar",
  Wind: "capacityWind",
  Geothermal: "capacityGeothermal",
  "Wood and Wood Derived Fuels": "capacityBiomass",
  "Other Biomass": "capacityBiomass",
};

const variables = [...capacityFuels, "capacityTotal"] as const;

/** Summer capacity of one state and variable, MW. */
type Sums = Map<VariableId, number>;

/** Position of the columns that are read. */
interface Columns {
  readonly producer: number;
  readonly state: number;
  readonly fuel: number;
  readonly summer: number;
}

/** Installed capacity by fuel and in total, GW by state. */
export async function compileStateCapacity(files: SourceFiles): Promise<Compiled> {
  const cells = await sourceSheet(files, stateCapacityFile, sheet);
  const head = (cells[1] ?? []).map((cell) => String(cell ?? "").trim());
  const columns = {
    producer: head.indexOf("Producer Type"),
    state: head.indexOf("State Code"),
    fuel: head.indexOf("Fuel Source"),
    summer: head.indexOf("Summer Capacity (Megawatts)"),
  };
  if (Object.values(columns).includes(-1))
    return {
      rows: [],
      issues: [
        `${stateCapacityFile}, row 2: received the columns ${head.join(", ")}; look for the row that begins with Year.`,
      ],
    };
  const issues: string[] = [];
  const states = sumsByState(cells, columns, issues);
  return { rows: [...states].flatMap(([region, sums]) => rowsOf(region, sums, issues)), issues };
}

function sumsByState(
  cells: readonly (readonly SheetCell[])[],
  columns: Columns,
  issues: string[],
): ReadonlyMap<string, Sums> {
  const states = new Map<string, Sums>();
  for (const [index, row] of cells.entries()) {
    const region = regionOfCode(`US-${row[columns.state]}`);
    if (Number(row[0]) !== year || row[columns.producer] !== industry || !region) continue;
    const [name, value] = [String(row[columns.fuel]), row[columns.summer]];
    const variable = variableOf[name];
    if (typeof value !== "number")
      issues.push(
        `${stateCapacityFile}, row ${index + 1}: received "${value}" for ${name}, not a number; left out.`,
      );
    else if (variable) addTo(states, region, { variable, value });
  }
  return states;
}

function addTo(
  states: Map<string, Sums>,
  region: string,
  { variable, value }: { readonly variable: VariableId; readonly value: number },
): void {
  const sums = states.get(region) ?? new Map<VariableId, number>();
  sums.set(variable, (sums.get(variable) ?? 0) + value);
  states.set(region, sums);
}

/** A fuel without a row is not installed in the state: EIA lists every fuel of its total. */
function rowsOf(region: string, sums: Sums, issues: string[]): readonly Row[] {
  if (!sums.has("capacityTotal")) {
    issues.push(
      `${stateCapacityFile}, ${region}: no row "${total}" in ${year}; the state is left out.`,
    );
    return [];
  }
  return variables.map((variable) => ({
    region,
    variable,
    year,
    value: sixDigits((sums.get(variable) ?? 0) / megawattsPerGigawatt),
    status: "reported",
    note: sums.has(variable)
      ? "net summer capacity"
      : "not among the fuels that EIA lists for the state",
  }));
}
