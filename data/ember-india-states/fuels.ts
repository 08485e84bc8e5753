import {
  type CsvRecord,
  capacityFuels,
  generationFuels,
  parseNumber,
  type Row,
  type VariableId,
} from "../../src/index.ts";
import { type GenerationVariable, generationRows } from "../compile/generationRows.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";

/** Ember's leaves of generation; Clean, Fossil, Renewables, and Wind and solar are sub-totals. */
const generationOf: Readonly<Record<GenerationVariable, string>> = {
  generationCoal: "Coal",
  generationGas: "Gas",
  generationOil: "Other Fossil",
  generationNuclear: "Nuclear",
  generationHydro: "Hydro",
  generationWind: "Wind",
  generationSolar: "Solar",
  generationBioenergy: "Bioenergy",
  generationOther: "Other Renewables",
};

/** Ember's leaves of capacity; other renewables have none. */
const capacityOf: Partial<Record<VariableId, readonly string[]>> = {
  capacityFossil: ["Coal", "Gas", "Other Fossil"],
  capacityNuclear: ["Nuclear"],
  capacityHydro: ["Hydro"],
  capacitySolar: ["Solar"],
  capacityWind: ["Wind"],
  capacityBiomass: ["Bioenergy"],
};

const leaves = Object.values(capacityOf).flat();
const thousand = 1000;

/** The fuels of one state. */
export interface StateFuels {
  readonly region: string;
  readonly year: number;
  /** File and state, for issues. */
  readonly where: string;
  /** The source's rows by fuel. */
  readonly records: ReadonlyMap<string, CsvRecord>;
}

/** Generation, TWh, and capacity, GW, of a state by fuel. */
export const fuelRows = (state: StateFuels, issues: string[]): readonly Row[] => [
  ...generationRows(state, (variable) => terawattHours(state, variable, issues), issues),
  ...capacityRows(state, issues),
];

function terawattHours(
  state: StateFuels,
  variable: GenerationVariable,
  issues: string[],
): string | number {
  const value = figureOf(state, { fuel: generationOf[variable], column: "generation_gwh" }, issues);
  return value === undefined ? "" : sixDigits(value / thousand);
}

/** A fuel without a row is not used in the state where those with one already make up the whole of its generation. */
function figureOf(
  state: StateFuels,
  { fuel, column }: { readonly fuel: string; readonly column: string },
  issues: string[],
): number | undefined {
  const record = state.records.get(fuel);
  if (record === undefined) return isWhole(state) ? 0 : undefined;
  return readFigure(record.cells[column], `${state.where}, ${fuel}, column ${column}`, issues);
}

/** Shares are printed to 0.01 %. */
const isWhole = ({ records }: StateFuels): boolean => {
  const shares = generationFuels.map(
    (fuel) =>
      parseNumber(records.get(generationOf[fuel])?.cells.share_of_generation_pct).value ?? 0,
  );
  return Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.1;
};

/** Capacity of every fuel or of none; fuels that Ember does not list in India are 0. */
function capacityRows(state: StateFuels, issues: string[]): readonly Row[] {
  const { region, year, where } = state;
  const megawatts = leaves.map((fuel) => ({
    fuel,
    value: figureOf(state, { fuel, column: "capacity_mw" }, issues),
  }));
  const missing = megawatts.filter(({ value }) => value === undefined);
  if (missing.length > 0) {
    const names = missing.map(({ fuel }) => fuel).join(", ");
    issues.push(`${where}: no capacity of ${names}; all of it is left out.`);
    return [];
  }
  const gigawatts = (fuels: readonly string[]): number =>
    sixDigits(
      megawatts.reduce((sum, { fuel, value = 0 }) => sum + (fuels.includes(fuel) ? value : 0), 0) /
        thousand,
    );
  const total: Row = {
    region,
    variable: "capacityTotal",
    year,
    value: gigawatts(leaves),
    status: "reported",
  };
  const listed = capacityFuels.map((variable): Row => {
    const fuels = capacityOf[variable];
    return fuels === undefined
      ? { ...total, variable, value: 0, note: "not among the fuels that Ember lists for India" }
      : { ...total, variable, value: gigawatts(fuels) };
  });
  return [...listed, total];
}
