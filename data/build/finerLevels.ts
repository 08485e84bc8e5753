import type { Dataset, DatasetSource, Level, World } from "../../src/index.ts";
import { regionOf } from "../compile/regionOf.ts";
import { buildLevel, type LevelBuild } from "./buildLevel.ts";
import { sourceOf } from "./recordOf.ts";
import { countryAbove, type RegionRecords } from "./regionRecords.ts";

/** Levels below countries, the coarser one first: each inherits from the one before. */
const below = ["admin1", "county"] as const satisfies readonly Level[];

/** Datasets by level below countries; a level that is absent is not built. */
export type FinerDatasets = { readonly [level in (typeof below)[number]]?: readonly Dataset[] };

export interface FinerParts {
  readonly folder: string;
  /** Regions of every level. */
  readonly records: RegionRecords;
  /** Countries, as read from the built files. */
  readonly world: World;
  readonly datasets: readonly DatasetSource[];
}

/** Builds every level that has datasets and regions. */
export function finerLevels(
  finer: FinerDatasets,
  { folder, records, world, datasets }: FinerParts,
): ReadonlyMap<Level, LevelBuild> {
  const levels = new Map<Level, LevelBuild>();
  let parents = world;
  let inheritedFrom = datasets;
  for (const level of below) {
    const own = records.values.filter((record) => record.level === level);
    const listed = finer[level];
    if (!listed || own.length === 0) continue;
    const regions = own.map((record) => regionOf(record, countryAbove(record, records)));
    const built = buildLevel({ level, datasets: listed, regions, folder, parents, inheritedFrom });
    levels.set(level, built);
    parents = built.world;
    inheritedFrom = [...built.tables.map(({ dataset }) => sourceOf(dataset)), ...inheritedFrom];
  }
  return levels;
}
