import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Dataset,
  type DatasetSource,
  type Level,
  parseRegionTable,
  type RegionRecord,
  type World,
} from "../../src/index.ts";
import { regionOf } from "../compile/regionOf.ts";
import { buildLevel, type LevelBuild } from "./buildLevel.ts";
import { sourceOf } from "./recordOf.ts";

/** Levels below countries, the coarser one first: each inherits from the one before. */
const below = ["admin1", "county"] as const satisfies readonly Level[];

/** Datasets by level below countries; a level that is absent is not built. */
export type FinerDatasets = { readonly [level in (typeof below)[number]]?: readonly Dataset[] };

/** Regions of counties, of the same columns as `regions.csv`; none without the file. */
const countyTable = "boundaries/counties.csv";

export interface FinerParts {
  readonly folder: string;
  /** Rows of `regions.csv`. */
  readonly records: readonly RegionRecord[];
  /** Countries, as read from the built files. */
  readonly world: World;
  readonly datasets: readonly DatasetSource[];
}

/** Builds every level that has datasets and regions. */
export function finerLevels(
  finer: FinerDatasets,
  { folder, records, world, datasets }: FinerParts,
): { readonly levels: ReadonlyMap<Level, LevelBuild>; readonly issues: readonly string[] } {
  const counties = countyRecords(folder);
  const places = new Map([...records, ...counties.values].map((record) => [record.id, record]));
  const levels = new Map<Level, LevelBuild>();
  let parents = world;
  let inheritedFrom = datasets;
  for (const level of below) {
    const own = [...places.values()].filter((record) => record.level === level);
    const listed = finer[level];
    if (!listed || own.length === 0) continue;
    const regions = own.map((record) => regionOf(record, countryAbove(record, places)));
    const built = buildLevel({ level, datasets: listed, regions, folder, parents, inheritedFrom });
    levels.set(level, built);
    parents = built.world;
    inheritedFrom = [...built.tables.map(({ dataset }) => sourceOf(dataset)), ...inheritedFrom];
  }
  return { levels, issues: counties.issues };
}

function countryAbove(
  record: RegionRecord,
  places: ReadonlyMap<string, RegionRecord>,
): RegionRecord {
  const above = record.parent === undefined ? undefined : places.get(record.parent);
  return above ? countryAbove(above, places) : record;
}

const countyRecords = (folder: string) =>
  existsSync(join(folder, countyTable))
    ? parseRegionTable(readFileSync(join(folder, countyTable), "utf8"), countyTable)
    : { values: [], issues: [] };
