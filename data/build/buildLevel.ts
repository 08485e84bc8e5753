import {
  type AtlasFile,
  assembleCells,
  type Dataset,
  type DatasetSource,
  type GateFailure,
  gateSentence,
  type Joined,
  type Level,
  parseWorldWithin,
  provinceDerivations,
  type World,
} from "../../src/index.ts";
import { english } from "./english.ts";
import { type LevelCoverage, levelCoverage } from "./levelCoverage.ts";
import { type BuiltFile, contentsOf, levelFiles } from "./levelFiles.ts";
import { type DatasetTable, readTables } from "./readTables.ts";
import { sourceOf } from "./recordOf.ts";
import { release } from "./release.ts";
import { waterMethodsDisagree } from "./waterMethods.ts";

/** A level below countries, built. */
export interface LevelBuild {
  readonly tables: readonly DatasetTable[];
  readonly files: readonly (readonly [string, BuiltFile])[];
  readonly coverage: LevelCoverage;
  readonly world: World;
  readonly gateFailures: readonly GateFailure[];
  readonly issues: readonly string[];
}

/** What a level is built from, and the levels above it. */
export interface LevelParts {
  readonly level: Exclude<Level, "country">;
  readonly datasets: readonly Dataset[];
  readonly regions: AtlasFile["regions"];
  readonly folder: string;
  readonly parents: World;
  /** Datasets of the levels above, which inherited figures come from. */
  readonly inheritedFrom: readonly DatasetSource[];
}

/** Joins the tables of a level over its regions and packs its files; inherited figures are added when the files are read. */
export function buildLevel(parts: LevelParts): LevelBuild {
  const { level, datasets, regions, folder, parents, inheritedFrom } = parts;
  const { tables, issues } = readTables(datasets, folder);
  const joined = assembleCells(tables, new Set(regions.map(({ id }) => id)), {
    checks: [waterMethodsDisagree],
    derivations: provinceDerivations,
    explain: (failure) => gateSentence(failure, english),
  });
  const atlas: AtlasFile = {
    release,
    regions,
    datasets: [...tables.map(({ dataset }) => sourceOf(dataset)), ...inheritedFrom],
    gateFailures: joined.gateFailures,
  };
  const files = levelFiles(level, atlas, withoutEmpty(joined));
  const read = parseWorldWithin(level, ...contentsOf(files), parents);
  return {
    tables,
    files,
    coverage: levelCoverage(read.world),
    world: read.world,
    gateFailures: joined.gateFailures,
    issues: [...issues, ...joined.issues, ...read.issues],
  };
}

/** Regions with at least one row in the tables. */
const withoutEmpty = (joined: Joined): Joined => ({
  ...joined,
  cells: new Map([...joined.cells].filter(([, cells]) => Object.keys(cells).length > 0)),
});
