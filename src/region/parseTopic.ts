import * as z from "zod/mini";
import type { Cause, Cell, Measure } from "../dataset/measure.ts";
import { statuses } from "../dataset/status.ts";
import { type Topic, type VariableId, variables } from "../dataset/variable.ts";
import { isEntry } from "./isEntry.ts";
import type { Level } from "./region.ts";
import { causeSchema, topicSchema } from "./topicSchema.ts";

/** Looks up what a built file says of a variable in a region. */
export interface ParsedTopic {
  /** The measure or the gap; `undefined` where the file says nothing. */
  readonly cell: (variable: VariableId, region: string) => Cell | undefined;
  readonly total: (ieaRegion: string) => Measure | undefined;
  /** Ids of the regions of which the file says anything. */
  readonly regions: ReadonlySet<string>;
}

/**
 * Reads a built file. It is hostile until parsed: an entry that cannot be taken is left out with an issue, a file that
 * is none of ours gives `undefined` with an issue.
 *
 * @param issues Receives a sentence for each thing that cannot be taken.
 * @param file Path of the file, for the issues.
 */
export function parseTopic(
  json: unknown,
  topic: Topic,
  issues: string[],
  file = topicFileName(topic),
): ParsedTopic | undefined {
  const parsed = z.safeParse(topicSchema, json);
  if (!parsed.success || parsed.data.topic !== topic) {
    issues.push(`${file}: not a file of the topic ${topic}; write it again with npm run data.`);
    return undefined;
  }
  const { values, gaps, totals, sources } = parsed.data;
  const complain = (place: string, received: unknown): undefined => {
    issues.push(
      `${file}, ${place}: received ${JSON.stringify(received)}; write the file again with npm run data.`,
    );
    return undefined;
  };
  const measureAt = (received: unknown, variable: VariableId, place: string) =>
    measureOf(received, variable, sources) ?? complain(place, received);
  const gapAt = (received: unknown, place: string): Cell | undefined => {
    const causes = z.safeParse(z.array(causeSchema), received);
    return causes.success ? { causes: causes.data as Cause[] } : complain(place, received);
  };
  return {
    regions: new Set([...Object.values(values), ...Object.values(gaps)].flatMap(Object.keys)),
    cell: (variable, region) => {
      const value = own(values[variable], region);
      if (value !== undefined) return measureAt(value, variable, `values.${variable}.${region}`);
      const gap = own(gaps[variable], region);
      return gap === undefined ? undefined : gapAt(gap, `gaps.${variable}.${region}`);
    },
    total: (ieaRegion) => {
      const received = own(totals, ieaRegion);
      return received === undefined
        ? undefined
        : measureAt(received, "dataCentreElectricity", `totals.${ieaRegion}`);
    },
  };
}

/** Name under which the built file of a topic is served. */
export const topicFileName = (topic: Topic): string => `${topic}.json`;

/** Folder of a level's built files, with its stroke; countries stand at the root. */
export const levelFolder = (level: Level): string => (level === "country" ? "" : `${level}/`);

const own = (record: Readonly<Record<string, unknown>> | undefined, key: string): unknown =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

function measureOf(
  received: unknown,
  variable: VariableId,
  sources: readonly string[],
): Measure | undefined {
  if (!isEntry(received)) return undefined;
  const [value, year, statusIndex, sourceIndex, low, high, note] = received;
  const status = statuses[statusIndex];
  const source = sources[sourceIndex];
  const [from, to] = [low ?? value, high ?? value];
  if (status === undefined || source === undefined || from > value || to < value) return undefined;
  const { unit } = variables[variable];
  const measure = { value, low: from, high: to, unit, year, status, source };
  return note === undefined ? measure : { ...measure, note };
}
