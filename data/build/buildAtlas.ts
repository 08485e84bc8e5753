import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  assembleCells,
  type Dataset,
  type GateFailure,
  gateSentence,
  ieaPrefix,
  ieaRegions,
  parseRegionTable,
  type Reference,
} from "../../src/index.ts";
import { regionOf } from "../compile/regionOf.ts";
import { type BuiltFile, builtFiles } from "./builtFiles.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { english } from "./english.ts";
import { type Manifest, manifestEntry } from "./manifest.ts";
import { readReferences } from "./readReferences.ts";
import { readTables, tableName } from "./readTables.ts";
import { waterMethodsDisagree } from "./waterMethods.ts";

export interface Build {
  /** By path below the folder of built files. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly manifest: Manifest;
  readonly coverage: Coverage;
  readonly gateFailures: readonly GateFailure[];
  /** Sentences on what could not be parsed or joined; the build is not fit for release while there are any. */
  readonly issues: readonly string[];
}

/**
 * Reads the tables and the regions, joins them, and packs the built files. Writes nothing.
 *
 * @param folder Folder that holds the dataset folders and `boundaries/`.
 */
export function buildAtlas(
  datasets: readonly Dataset[],
  folder: string,
  references: readonly Reference[] = [],
): Build {
  const { tables, issues } = readTables(datasets, folder);
  const reference = readReferences(references, folder);
  const regionText = readFileSync(join(folder, "boundaries", "regions.csv"), "utf8");
  const regionTable = parseRegionTable(regionText, "boundaries/regions.csv");
  const regions = regionTable.values.filter(({ level }) => level === "country").map(regionOf);
  const places = [...regions.map(({ id }) => id), ...ieaRegions.map((id) => `${ieaPrefix}${id}`)];
  const joined = assembleCells(tables, new Set(places), {
    checks: [waterMethodsDisagree],
    explain: (failure) => gateSentence(failure, english),
  });
  const listed = regions.filter(({ hasIso }) => hasIso).map(({ id }) => id);
  const coverage = coverageOf(joined.cells, listed);
  const files = builtFiles({
    tables,
    references: reference.tables,
    regions,
    joined,
    coverage,
    folder,
  });
  return {
    files,
    manifest: Object.fromEntries([
      ...tables.map(({ dataset, text, rows }) => [
        tableName(dataset.id),
        manifestEntry(text, rows.length),
      ]),
      ...reference.tables.map(({ reference: { id }, text, rows }) => [
        tableName(id),
        manifestEntry(text, rows.length),
      ]),
      ...[...files].map(([name, { content, rows }]) => [
        `built/${name}`,
        manifestEntry(content, rows),
      ]),
    ]),
    coverage,
    gateFailures: joined.gateFailures,
    issues: [...issues, ...reference.issues, ...regionTable.issues, ...joined.issues],
  };
}
