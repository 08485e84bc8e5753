import type { Joined } from "../dataset/join.ts";
import { type Cause, type Cell, isMeasure, type Measure } from "../dataset/measure.ts";
import { statuses } from "../dataset/status.ts";
import { type Topic, type Variables, variables } from "../dataset/variable.ts";

/**
 * A measure in a built file: value, year, index into `statuses`, index into the file's `sources`, low,
 * high, note. `null` for a bound that equals the value; what is absent at the end is left out.
 */
export type Entry = readonly [
  value: number,
  year: number,
  status: number,
  source: number,
  low?: number | null,
  high?: number | null,
  note?: string,
];

/**
 * A built file: all variables of one topic, one download. What is in neither `values` nor `gaps` is uncovered. Most
 * variables have a value in most regions, so that the regions are named once and not again with each entry.
 */
export interface TopicFile {
  readonly topic: Topic;
  /** Day of the release that wrote it, ISO 8601: files of two releases hold values that do not belong together. */
  readonly release?: string | undefined;
  /** Ids of the datasets that entries point to. */
  readonly sources: readonly string[];
  /** Ids of the regions with a value of any variable. */
  readonly regions: readonly string[];
  /** By variable, one entry a region of `regions`; `null` where it has none. */
  readonly values: Readonly<Record<string, readonly (Entry | null)[]>>;
  readonly gaps: Readonly<Record<string, Readonly<Record<string, readonly Cause[]>>>>;
  /** Figures of every year by variable and region, of variables that keep them; absent where there are none. */
  readonly years?: Readonly<Record<string, Readonly<Record<string, readonly Entry[]>>>>;
}

/** What a file holds beside its cells. */
export interface TopicContents {
  /** Ids of the datasets, in the order of their precedence. */
  readonly sources: readonly string[];
  readonly release?: string;
  /** Declarations of the variables, with those that datasets bring. */
  readonly declared?: Variables;
}

/**
 * Packs the cells of one topic.
 *
 * @param joined By region id.
 */
export function topicFile(
  topic: Topic,
  { cells, years }: Pick<Joined, "cells"> & Partial<Pick<Joined, "years">>,
  { sources, release, declared = variables }: TopicContents,
): TopicFile {
  const ids = Object.keys(declared).filter((id) => declared[id]?.topic === topic);
  const places = [...cells];
  const kept = [...(years ?? [])];
  const used = new Set([
    ...[...cells.values()].flatMap((found) => ids.flatMap((id) => sourceOf(found[id]))),
    ...kept.flatMap(([, found]) => ids.flatMap((id) => (found[id] ?? []).flatMap(sourceOf))),
  ]);
  const own = sources.filter((source) => used.has(source));
  const pack = (measure: Measure): Entry => packEntry(measure, own);
  const ofYears = byVariable(ids, kept, (measures) => measures.map(pack));
  const values = byVariable(ids, places, (cell) => (isMeasure(cell) ? pack(cell) : undefined));
  const valued = new Set(Object.values(values).flatMap(Object.keys));
  const regions = [...cells.keys()].filter((region) => valued.has(region));
  return {
    topic,
    release,
    sources: own,
    regions,
    values: Object.fromEntries(
      Object.entries(values).map(([id, byRegion]) => [
        id,
        regions.map((region) => byRegion[region] ?? null),
      ]),
    ),
    gaps: byVariable(ids, places, (cell) => (isMeasure(cell) ? undefined : cell.causes)),
    ...(Object.keys(ofYears).length > 0 ? { years: ofYears } : {}),
  };
}

const sourceOf = (cell: Cell | undefined): string[] =>
  cell && isMeasure(cell) ? [cell.source] : [];

function byVariable<Held, Packed>(
  ids: readonly string[],
  places: readonly (readonly [string, Readonly<Record<string, Held>>])[],
  pick: (held: Held) => Packed | undefined,
): Record<string, Record<string, Packed>> {
  const found: Record<string, Record<string, Packed>> = {};
  for (const id of ids) {
    const entries = places.flatMap(([region, held]) => {
      const own = held[id];
      const picked = own && pick(own);
      return picked === undefined ? [] : [[region, picked] as const];
    });
    if (entries.length > 0) found[id] = Object.fromEntries(entries);
  }
  return found;
}

function packEntry(measure: Measure, sources: readonly string[]): Entry {
  const { value, low, high, year, status, source, note } = measure;
  const entry: (number | string | null)[] = [
    value,
    year,
    statuses.indexOf(status),
    sources.indexOf(source),
    low === value ? null : low,
    high === value ? null : high,
    note ?? null,
  ];
  while (entry.at(-1) === null) entry.pop();
  return entry as unknown as Entry;
}
