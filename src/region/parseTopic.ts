import * as z from "zod/mini";
import type { Cause, Cell, Measure, YearMeasures } from "../dataset/measure.ts";
import { statuses } from "../dataset/status.ts";
import type { Topic, Variables } from "../dataset/variable.ts";
import { isEntry } from "./isEntry.ts";
import type { Level } from "./region.ts";
import { causeSchema, topicSchema } from "./topicSchema.ts";

/** Looks up what a built file says of a variable in a region. */
export interface ParsedTopic {
  /** The measure or the gap; `undefined` where the file says nothing. */
  readonly cell: (variable: string, region: string) => Cell | undefined;
  /** Figures of every year in a region, of variables that keep them. */
  readonly years: (region: string) => YearMeasures;
  /** Ids of the regions of which the file says anything. */
  readonly regions: ReadonlySet<string>;
}

/** What a built file must be. */
export interface ExpectedTopic {
  readonly topic: Topic;
  /** Path of the file, for the issues. */
  readonly file: string;
  /** Declarations of the variables that it may hold. */
  readonly declared: Variables;
  /** Day of the release of the list of regions; absent where any will do. */
  readonly release?: string | undefined;
}

/**
 * Reads a built file. It is hostile until parsed: an entry that cannot be taken is a gap that says so, with an issue, and so
 * are all entries of a list of another length than that of the regions, since nobody knows whose they are; a file that
 * is none of ours gives `undefined` with an issue.
 *
 * @param issues Receives a sentence for each thing that cannot be taken.
 */
export function parseTopic(
  json: unknown,
  { topic, file, declared, release }: ExpectedTopic,
  issues: string[],
): ParsedTopic | undefined {
  const parsed = z.safeParse(topicSchema, json);
  if (!parsed.success || parsed.data.topic !== topic) {
    issues.push(`${file}: not a file of the topic ${topic}; write it again with npm run data.`);
    return undefined;
  }
  const { regions, values, gaps, years = {}, sources } = parsed.data;
  const { release: written = release } = parsed.data;
  if (release !== undefined && written !== release) {
    issues.push(
      `${file}: of the release of ${written}, beside a list of regions of ${release}; load the page again, or write the files again with npm run data.`,
    );
    return undefined;
  }
  for (const id of new Set([values, gaps, years].flatMap(Object.keys)))
    if (!Object.hasOwn(declared, id))
      issues.push(
        `${file}, variable ${id}: neither src/dataset/variable.ts nor a dataset of atlas.json declares it; write the files again with npm run data.`,
      );
  const complain = (place: string, received: unknown): undefined => {
    issues.push(
      `${file}, ${place}: received ${JSON.stringify(received)}; write the file again with npm run data.`,
    );
    return undefined;
  };
  const unitOf = (variable: string): string => declared[variable]?.unit ?? "";
  const measureAt = (received: unknown, variable: string, place: string) =>
    measureOf(received, unitOf(variable), sources) ?? complain(place, received);
  const unread = (variable: string): Cell => ({
    causes: [{ kind: "unreadEntry", variable, file }],
  });
  const gapAt = (received: unknown, place: string): Cell | undefined => {
    const causes = z.safeParse(z.array(causeSchema), received);
    return causes.success ? { causes: causes.data as Cause[] } : complain(place, received);
  };
  const measuresAt = (received: unknown, variable: string, place: string): readonly Measure[] =>
    Array.isArray(received)
      ? received.flatMap((each, index) => measureAt(each, variable, `${place}.${index}`) ?? [])
      : (complain(place, received) ?? []);
  const gapOf = (variable: string, region: string): Cell | undefined => {
    const gap = own(gaps[variable], region);
    return gap === undefined
      ? undefined
      : (gapAt(gap, `gaps.${variable}.${region}`) ?? unread(variable));
  };
  const misplaced = misplacedIn(values, regions.length);
  for (const [variable, length] of misplaced)
    issues.push(
      `${file}, values.${variable}: received ${length} entries for ${regions.length} regions; write the file again with npm run data.`,
    );
  const indices = new Map(regions.map((region, index) => [region, index]));
  return {
    regions: new Set([...regions, ...Object.values(gaps).flatMap(Object.keys)]),
    cell: (variable, region) => {
      const place = indices.get(region) ?? -1;
      if (place >= 0 && misplaced.has(variable)) return unread(variable);
      const value = values[variable]?.[place] ?? undefined;
      return value === undefined
        ? gapOf(variable, region)
        : (measureAt(value, variable, `values.${variable}.${region}`) ?? unread(variable));
    },
    years: (region) =>
      Object.fromEntries(
        Object.entries(years).flatMap(([variable, byRegion]) => {
          const received = own(byRegion, region);
          if (received === undefined) return [];
          return [[variable, measuresAt(received, variable, `years.${variable}.${region}`)]];
        }),
      ),
  };
}

/** Variables whose list is not as long as that of the regions, with its length: nobody knows whose values these are. */
const misplacedIn = (
  values: Readonly<Record<string, readonly unknown[]>>,
  wanted: number,
): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(values).flatMap(([variable, { length }]) =>
      length === wanted ? [] : [[variable, length] as const],
    ),
  );

/** Name under which the built file of a topic is served. */
export const topicFileName = (topic: Topic): string => `${topic}.json`;

/** Folder of a level's built files, with a slash at the end; empty for countries. */
export const levelFolder = (level: Level): string => (level === "country" ? "" : `${level}/`);

const own = (record: Readonly<Record<string, unknown>> | undefined, key: string): unknown =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

function measureOf(
  received: unknown,
  unit: string,
  sources: readonly string[],
): Measure | undefined {
  if (!isEntry(received)) return undefined;
  const [value, year, statusIndex, sourceIndex, low, high, note] = received;
  const status = statuses[statusIndex];
  const source = sources[sourceIndex];
  const [from, to] = [low ?? value, high ?? value];
  if (status === undefined || source === undefined || from > value || to < value) return undefined;
  const measure = { value, low: from, high: to, unit, year, status, source };
  return note === undefined ? measure : { ...measure, note };
}

/** Built file with the shapes of a level. */
export const shapesFileName = (level: Level): string =>
  ({ country: "countries.topo.json", admin1: "world.topo.json", county: "counties.topo.json" })[
    level
  ];
