import {
  assembleCells,
  type Dataset,
  type GateFailure,
  gateSentence,
  type Level,
  parseWorld,
  type Reference,
  type World,
} from "../../src/index.ts";
import { regionOf } from "../compile/regionOf.ts";
import { builtFiles } from "./builtFiles.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { english } from "./english.ts";
import { evidenceOf, withKey } from "./evidence.ts";
import { type FinerDatasets, finerLevels } from "./finerLevels.ts";
import { type BuiltFile, contentsOf, levelFiles } from "./levelFiles.ts";
import { type Manifest, manifestEntry } from "./manifest.ts";
import { type ReferenceTable, readReferences } from "./readReferences.ts";
import { readTables, tableName } from "./readTables.ts";
import { sourceOf } from "./recordOf.ts";
import { readRegionRecords } from "./regionRecords.ts";
import { release } from "./release.ts";
import { waterMethodsDisagree } from "./waterMethods.ts";

export interface Build {
  /** By path below the folder of built files. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly manifest: Manifest;
  readonly coverage: Coverage;
  /** Countries, with what is known beside their cells and the key that was fitted to it. */
  readonly world: World;
  /** The worlds of all levels that were built. */
  readonly worlds: ReadonlyMap<Level, World>;
  readonly gateFailures: readonly GateFailure[];
  /** Names of the regions of every level, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Sentences on what could not be parsed or joined; with any of them, the build must not be released. */
  readonly issues: readonly string[];
}

/**
 * Reads the tables and the regions, joins them, and packs the built files. Writes nothing.
 *
 * @param datasets of countries.
 * @param folder Folder that holds the dataset folders and `boundaries/`.
 * @param finer datasets of the levels below countries.
 */
export function buildAtlas(
  datasets: readonly Dataset[],
  folder: string,
  references: readonly Reference[] = [],
  finer: FinerDatasets = {},
): Build {
  const reference = readReferences(references, folder);
  const records = readRegionRecords(folder);
  const countries = records.values
    .filter(({ level }) => level === "country")
    .map((row) => regionOf(row));
  const top = buildCountries(datasets, countries, { folder, references: reference.tables });
  const below = finerLevels(finer, { folder, records, world: top.world, datasets: top.datasets });
  const levels = [...below.values()];
  const coverage = { ...top.coverage, ...coverageBelow(below) };
  const tables = [top, ...levels].flatMap((level) => level.tables);
  const files = builtFiles({
    levels: [top, ...levels].flatMap((level) => level.files),
    evidence: top.evidence,
    tables,
    references: reference.tables,
    records,
    coverage,
    folder,
  });
  return {
    files,
    manifest: manifestOf(tables, reference.tables, files),
    coverage,
    world: top.world,
    worlds: new Map<Level, World>([
      ["country", top.world],
      ...[...below].map(([level, { world }]) => [level, world] as const),
    ]),
    gateFailures: [top, ...levels].flatMap(({ gateFailures }) => gateFailures),
    names: new Map(records.values.map(({ id, name }) => [id, name])),
    issues: [
      ...top.tableIssues,
      ...reference.issues,
      ...records.issues,
      ...top.issues,
      ...levels.flatMap((level) => level.issues),
    ],
  };
}

type Country = ReturnType<typeof regionOf>;

interface CountryParts {
  readonly folder: string;
  readonly references: readonly ReferenceTable[];
}

/** Joins the tables of countries, packs them and reads them back. */
function buildCountries(
  datasets: readonly Dataset[],
  regions: readonly Country[],
  { folder, references }: CountryParts,
) {
  const { tables, issues: tableIssues } = readTables(datasets, folder);
  const joined = assembleCells(tables, new Set(regions.map(({ id }) => id)), {
    checks: [waterMethodsDisagree],
    explain: (failure) => gateSentence(failure, english),
  });
  const { gateFailures, issues } = joined;
  const listed = regions.filter(({ hasIso }) => hasIso).map(({ id }) => id);
  const records = tables.map(({ dataset }) => sourceOf(dataset));
  const files = levelFiles(
    "country",
    { release, regions, datasets: records, gateFailures },
    joined,
  );
  const { world: read } = parseWorld(...contentsOf(files));
  /** The evidence is no file yet: the key inside is fitted to the regions. */
  const bare = { ...read, unread: [] };
  const evidence = withKey(evidenceOf(references), bare);
  const world = { ...bare, evidence };
  const coverage = coverageOf(joined.cells, listed);
  return {
    ...{ tables, tableIssues, files, coverage, world, evidence },
    ...{ datasets: records, gateFailures, issues },
  };
}

const coverageBelow = (levels: ReturnType<typeof finerLevels>): Pick<Coverage, "levels"> =>
  levels.size === 0
    ? {}
    : { levels: Object.fromEntries([...levels].map(([id, { coverage }]) => [id, coverage])) };

const manifestOf = (
  tables: ReturnType<typeof readTables>["tables"],
  references: ReturnType<typeof readReferences>["tables"],
  files: Build["files"],
): Manifest =>
  Object.fromEntries([
    ...tables.map(({ dataset, text, rows }) => [
      tableName(dataset.id),
      manifestEntry(text, rows.length),
    ]),
    ...references.map(({ reference: { id }, text, rows }) => [
      tableName(id),
      manifestEntry(text, rows.length),
    ]),
    ...[...files].map(([name, { content, rows }]) => [
      `built/${name}`,
      manifestEntry(content, rows),
    ]),
  ]);
