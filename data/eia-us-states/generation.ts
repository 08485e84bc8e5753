import { generationFuels, type Row } from "../../src/index.ts";
import { type StateFigure, stateFigures } from "../compile/eiaStates.ts";
import { type GenerationVariable, generationRows } from "../compile/generationRows.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";

export const generationFile = "Net_generation_for_all_sectors.csv";

const gigawattHoursPerTerawattHour = 1000;

/** EIA's fuels that do not overlap; COW to BIO are sources of the mix. */
const sourcesOf: Readonly<Record<GenerationVariable, readonly string[]>> = {
  generationCoal: ["COW"],
  generationGas: ["NG", "OOG"],
  generationOil: ["PEL", "PC"],
  generationNuclear: ["NUC"],
  generationHydro: ["HYC"],
  generationWind: ["WND"],
  generationSolar: ["SUN"],
  generationBioenergy: ["BIO"],
  generationOther: ["GEO"],
};

/** Storage and other: in EIA's total, but not a source of the mix. */
const noSources = ["HPS", "OTH"] as const;

const fuels = [...Object.values(sourcesOf).flat(), ...noSources];

/** A figure too uncertain to be printed; the total includes it. */
const uncertain = "NM";

/** Net generation of one state by EIA's fuel, GWh, and the remainder of the total, for fuels printed as NM. */
interface StateMix {
  readonly cells: ReadonlyMap<string, StateFigure>;
  readonly uncertain: readonly string[];
  /** GWh of the total that belong to no printed fuel. */
  readonly left: number;
}

/** Rows of the mix of every state, TWh: all nine fuels or none. */
export function generationOfStates(
  files: SourceFiles,
  year: number,
  issues: string[],
): readonly Row[] {
  const source = { files, name: generationFile, year };
  const figures = stateFigures(source, /^ELEC\.GEN\.(?<part>\w+)-(?<state>\w\w)-99\.A$/, issues);
  const regions = [...new Set(figures.map(({ region }) => region))];
  return regions.flatMap((region) => {
    const mix = mixOf(figures.filter((figure) => figure.region === region));
    const place = { region, year, where: `${generationFile}, ${region}, column ${year}` };
    const rows = generationRows(place, (variable) => terawattHours(mix, variable), issues);
    return rows.map((row) => withRange(row, mix));
  });
}

function mixOf(figures: readonly StateFigure[]): StateMix {
  const cells = new Map(figures.map((figure) => [figure.part, figure]));
  const known = fuels.reduce((sum, fuel) => sum + (cells.get(fuel)?.value ?? 0), 0);
  return {
    cells,
    uncertain: fuels.filter((fuel) => cells.get(fuel)?.printed === uncertain),
    left: Math.max(0, (cells.get("ALL")?.value ?? 0) - known),
  };
}

/** "--" means no generation: counted as 0, the fuels add up to the total that EIA prints. */
function terawattHours(mix: StateMix, variable: GenerationVariable): string | number {
  const parts = sourcesOf[variable].map((fuel) => {
    if (mix.uncertain.includes(fuel)) return mix.left / mix.uncertain.length;
    const cell = mix.cells.get(fuel);
    return cell?.printed === "--" ? 0 : cell?.value;
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length
    ? ""
    : sixDigits(known.reduce((sum, part) => sum + part, 0) / gigawattHoursPerTerawattHour);
}

function withRange(row: Row, mix: StateMix): Row {
  const variable = generationFuels.find((fuel) => fuel === row.variable);
  const unsure = (variable ? sourcesOf[variable] : []).filter((fuel) =>
    mix.uncertain.includes(fuel),
  );
  if (unsure.length === 0 || row.value === undefined) return row;
  const share = (unsure.length * mix.left) / mix.uncertain.length / gigawattHoursPerTerawattHour;
  const rest = row.value - share;
  return {
    ...row,
    low: sixDigits(Math.max(0, rest)),
    high: sixDigits(rest + mix.left / gigawattHoursPerTerawattHour),
    status: "estimated",
    note: `${unsure.join(", ")} printed as NM; taken from what the state's total leaves (${Math.round(mix.left)} GWh)`,
  };
}
