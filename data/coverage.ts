import {
  type Cause,
  type Cells,
  isMeasure,
  type Measure,
  type VariableId,
  variableIds,
} from "../src/index.ts";

/** How much of the world a variable covers, and with what. */
export interface VariableCoverage {
  /** Regions with a value. */
  readonly regions: number;
  /** Regions whose figure is printed as a mark, or refused by a range gate. */
  readonly suppressed: number;
  readonly refused: number;
  /** Regions by year of the value, and by dataset. */
  readonly years: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, number>>;
}

export interface Coverage {
  /** Number of countries and territories with an ISO code, and Kosovo. */
  readonly of: number;
  readonly variables: Readonly<Record<VariableId, VariableCoverage>>;
}

/** Counts the regions that have a value, per variable. */
export function coverageOf(
  cells: ReadonlyMap<string, Cells>,
  regions: readonly string[],
): Coverage {
  const variables = Object.fromEntries(
    variableIds.map((id) => {
      const found = regions.flatMap((region) => cells.get(region)?.[id] ?? []);
      const measures = found.filter(isMeasure);
      const causes = found.flatMap((cell) => (isMeasure(cell) ? [] : cell.causes));
      return [id, variableCoverage(measures, causes)];
    }),
  ) as Record<VariableId, VariableCoverage>;
  return { of: regions.length, variables };
}

const variableCoverage = (
  measures: readonly Measure[],
  causes: readonly Cause[],
): VariableCoverage => ({
  regions: measures.length,
  suppressed: causes.filter(({ kind }) => kind === "suppressed").length,
  refused: causes.filter(({ kind }) => kind === "gate").length,
  years: counts(
    measures
      .map(({ year }) => `${year}`)
      .sort()
      .reverse(),
  ),
  sources: counts(measures.map(({ source }) => source).sort()),
});

function counts(keys: readonly string[]): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return Object.fromEntries(found);
}

/** Coverage as a table of text, one line a variable. */
export function coverageTable({ of, variables }: Coverage): string {
  const width = Math.max(...variableIds.map((id) => id.length));
  const lines = variableIds.map((id) => {
    const { regions, suppressed, refused, years, sources } = variables[id];
    const shown = Object.keys(years);
    const period = shown.length === 0 ? "" : [...new Set([shown[0], shown.at(-1)])].join("–");
    const gaps = [
      suppressed > 0 ? `${suppressed} suppressed` : "",
      refused > 0 ? `${refused} refused` : "",
    ];
    const notes = [period, Object.keys(sources).join(", "), ...gaps].filter((part) => part !== "");
    return `${id.padEnd(width)} ${String(regions).padStart(4)}  ${notes.join("; ")}`;
  });
  return [`Coverage, of ${of} countries and territories`, ...lines].join("\n");
}
