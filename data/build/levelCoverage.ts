import { isMeasure, type VariableId, variableIds, type World } from "../../src/index.ts";

/** How many regions of a level have a variable. */
export interface LevelVariableCoverage {
  /** Number of regions with a figure of their own, and by the id of the region above. */
  readonly local: number;
  readonly localWithin: Readonly<Record<string, number>>;
  /** Number of regions that inherit the figure of the region above. */
  readonly inherited: number;
  readonly noData: number;
  /** Number of local figures by year, and by dataset. */
  readonly years: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, number>>;
}

export interface LevelCoverage {
  /** Number of regions in countries that publishers report separately. */
  readonly of: number;
  readonly variables: Readonly<Record<VariableId, LevelVariableCoverage>>;
}

/** Counts local figures, inherited ones and gaps of a level, per variable. */
export function levelCoverage({ regions }: World): LevelCoverage {
  const listed = regions.filter(({ hasIso }) => hasIso);
  const variables = Object.fromEntries(
    variableIds.map((id) => [id, variableCoverage(id, listed)]),
  ) as Record<VariableId, LevelVariableCoverage>;
  return { of: listed.length, variables };
}

function variableCoverage(id: VariableId, regions: World["regions"]): LevelVariableCoverage {
  const found = regions.flatMap(({ parent = "", cells }) => {
    const cell = cells[id];
    return cell && isMeasure(cell) ? [{ parent, cell }] : [];
  });
  const local = found.filter(({ cell }) => cell.status !== "inherited");
  return {
    local: local.length,
    localWithin: counts(local.map(({ parent }) => parent)),
    inherited: found.length - local.length,
    noData: regions.length - found.length,
    years: counts(local.map(({ cell }) => `${cell.year}`)),
    sources: counts(local.map(({ cell }) => cell.source)),
  };
}

/** How often each key occurs, keys in order. */
const counts = (keys: readonly string[]): Readonly<Record<string, number>> => {
  const found = new Map<string, number>();
  for (const key of [...keys].sort()) found.set(key, (found.get(key) ?? 0) + 1);
  return Object.fromEntries(found);
};
