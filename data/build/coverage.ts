import {
  type Cells,
  isMeasure,
  type Level,
  type VariableId,
  variableIds,
} from "../../src/index.ts";
import type { LevelCoverage } from "./levelCoverage.ts";

/** How many regions have a variable, and from which years and datasets. */
export interface VariableCoverage {
  /** Number of regions with a value. */
  readonly regions: number;
  /** Number of regions by year of the value, and by dataset. */
  readonly years: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, number>>;
  /** Regions without a value because the source prints a mark instead, by mark. */
  readonly printed: Readonly<Record<string, readonly string[]>>;
  /** Regions without a value because the figure failed its range gate. */
  readonly refused: readonly string[];
}

export interface Coverage {
  /** Number of countries and territories with an ISO code, and Kosovo. */
  readonly of: number;
  readonly variables: Readonly<Record<VariableId, VariableCoverage>>;
  /** Levels below countries that were built. */
  readonly levels?: { readonly [level in Level]?: LevelCoverage };
}

/** Counts the regions that have a value, per variable. */
export const coverageOf = (
  cells: ReadonlyMap<string, Cells>,
  regions: readonly string[],
): Coverage => ({
  of: regions.length,
  variables: Object.fromEntries(
    variableIds.map((id) => [id, variableCoverage(id, cells, regions)]),
  ) as Record<VariableId, VariableCoverage>,
});

function variableCoverage(
  id: VariableId,
  cells: ReadonlyMap<string, Cells>,
  regions: readonly string[],
): VariableCoverage {
  const found = regions.flatMap((region) => {
    const cell = cells.get(region)?.[id];
    return cell ? [{ region, cell }] : [];
  });
  const measures = found.flatMap(({ cell }) => (isMeasure(cell) ? [cell] : []));
  const causes = found.flatMap(({ region, cell }) =>
    isMeasure(cell) ? [] : cell.causes.map((cause) => ({ region, cause })),
  );
  return {
    regions: measures.length,
    years: counts(measures.map(({ year }) => `${year}`)),
    sources: counts(measures.map(({ source }) => source)),
    printed: grouped(
      causes.flatMap(({ region, cause }) =>
        cause.kind === "suppressed" ? [[cause.printed, region] as const] : [],
      ),
    ),
    refused: causes.filter(({ cause }) => cause.kind === "gate").map(({ region }) => region),
  };
}

/** Items by key, keys in order. */
function grouped(items: readonly (readonly [string, string])[]): Record<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, item] of [...items].sort(([a], [b]) => (a < b ? -1 : Number(a > b))))
    groups.set(key, [...(groups.get(key) ?? []), item]);
  return Object.fromEntries(groups);
}

const counts = (keys: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(grouped(keys.map((key) => [key, key]))).map(([key, all]) => [key, all.length]),
  );
