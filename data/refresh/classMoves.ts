import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  assess,
  type Dataset,
  defaultScenario,
  type ExportDiff,
  type ExportedRow,
  type ExportFile,
  indicators,
  type Level,
  modelVersion,
  movesBetween,
  outcomeOf,
  placeCodes,
  type Reference,
  type Region,
  type World,
} from "../../src/index.ts";
import { buildAtlas } from "../build/buildAtlas.ts";
import type { FinerDatasets } from "../build/finerLevels.ts";
import { tableName } from "../build/readTables.ts";
import { release } from "../build/release.ts";
import type { CompiledTable } from "./compileTable.ts";

/** The datasets of the atlas by what they are of. */
export interface Lists {
  readonly datasets: readonly Dataset[];
  readonly finer: FinerDatasets;
  readonly references: readonly Reference[];
}

/** What new tables move at one level, in the scenario that the atlas opens with. */
export interface ClassMoves {
  readonly level: Level;
  readonly diff: ExportDiff;
}

/** What comes of the new tables before any of them is written. */
export interface Outlook {
  readonly moves: readonly ClassMoves[];
  /** Why the atlas cannot be built from them; none where it can. */
  readonly issues: readonly string[];
}

/**
 * Builds the atlas from the tables that are there and from the new ones, and compares the classes and ranks of regions at each
 * level that has a new table. The new tables stand in a folder of their own, so that a refusal leaves nothing behind.
 */
export function outlookOf(tables: readonly CompiledTable[], folder: string, lists: Lists): Outlook {
  const staged = stagedFolder(tables, folder);
  try {
    const build = (from: string) => buildAtlas(lists.datasets, from, lists.references, lists.finer);
    const [before, after] = [build(folder), build(staged)];
    const known = new Set(before.issues);
    return {
      moves: levelsOf(tables, lists).flatMap((level) => {
        const [old, now] = [before.worlds.get(level), after.worlds.get(level)];
        return old && now
          ? [{ level, diff: movesBetween([exportOf(old, "before"), exportOf(now, "after")]) }]
          : [];
      }),
      issues: after.issues.filter((issue) => !known.has(issue)),
    };
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** A folder as that of the datasets, with the new tables in place of the old ones. */
function stagedFolder(tables: readonly CompiledTable[], folder: string): string {
  const staged = mkdtempSync(join(tmpdir(), "burden-refresh-"));
  const changed = new Set(tables.map(({ id }) => id));
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && !changed.has(entry.name))
      symlinkSync(resolve(folder, entry.name), join(staged, entry.name), "junction");
  for (const { id, text } of tables) {
    mkdirSync(join(staged, id));
    writeFileSync(join(staged, tableName(id)), text);
  }
  return staged;
}

/** Levels that have a new table of their own. What lower ones inherit moves with them and is not listed again. */
function levelsOf(tables: readonly CompiledTable[], { datasets, finer }: Lists): readonly Level[] {
  const changed = new Set(tables.map(({ id }) => id));
  const has = (listed: readonly Dataset[] = []): boolean =>
    listed.some(({ id }) => changed.has(id));
  const byLevel = [
    ["country", datasets],
    ["admin1", finer.admin1],
    ["county", finer.county],
  ] as const;
  return byLevel.flatMap(([level, listed]) => (has(listed) ? [level] : []));
}

/** The results of a world as an export holds them. */
function exportOf(world: World, file: string): ExportFile {
  const assessment = assess(world, defaultScenario);
  const { scenario } = assessment;
  const answered = indicators.filter(({ bases }) => bases.includes(scenario.basis));
  const rowOf = (indicator: string, region: Region, place: number): ExportedRow => {
    const { kind, value, year } = outcomeOf(assessment, indicator, place);
    return {
      ...{ region: region.id, name: region.name, code: placeCodes(region).iso3166_2 ?? "", kind },
      ...(value === undefined ? {} : { value }),
      ...(year === undefined ? {} : { year }),
      sources: [],
    };
  };
  return {
    ...{ file, modelVersion, data: release.date, scenario },
    ...{ vintages: new Map(), titles: new Map() },
    rows: new Map(
      answered.map(({ id }) => [
        id,
        new Map(world.regions.map((region, place) => [region.id, rowOf(id, region, place)])),
      ]),
    ),
  };
}
