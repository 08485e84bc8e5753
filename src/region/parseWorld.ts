import { claimsOf, type DatasetSource, declaredVariables } from "../dataset/dataset.ts";
import { partsOf } from "../dataset/derivations.ts";
import type { GateFailure } from "../dataset/gate.ts";
import type { Cell, YearMeasures } from "../dataset/measure.ts";
import { optional } from "../dataset/optional.ts";
import { type Topic, topics, type Variable, type Variables } from "../dataset/variable.ts";
import { type AtlasFile, parseAtlas, type Release } from "./atlasFile.ts";
import { type ColumnLookup, columnLookup } from "./columns.ts";
import { evidenceFileName, parseWorldEvidence } from "./evidenceFile.ts";
import {
  type ExpectedTopic,
  levelFolder,
  type ParsedTopic,
  parseTopic,
  topicFileName,
} from "./parseTopic.ts";
import type { Level, World } from "./region.ts";
import type { FilePart, UnreadFile } from "./unreadFile.ts";

export interface ParsedWorld {
  readonly world: World;
  /** Columns of the world's regions, each made when it is first asked for. */
  readonly column: ColumnLookup;
  readonly datasets: readonly DatasetSource[];
  readonly gateFailures: readonly GateFailure[];
  /** `undefined` when `atlas.json` could not be read. */
  readonly release?: Release;
  /** Sentences on what could not be read. */
  readonly issues: readonly string[];
}

/**
 * Reads the built files into the world. A topic that did not load, or is not one of ours, leaves its variables as gaps
 * that say so; the others work.
 *
 * @param atlasJson Content of `atlas.json`.
 * @param topicJson Content of the topics' files, by topic, and of the evidence; absent where the file did not load.
 */
export function parseWorld(atlasJson: unknown, topicJson: TopicJson): ParsedWorld {
  const issues: string[] = [];
  const atlas = parseAtlas(atlasJson, issues);
  if (!atlas) return { ...withColumns({ regions: [] }), datasets: [], gateFailures: [], issues };
  const declared = declaredVariables(atlas.datasets);
  const parsed = parseTopics(
    topicJson,
    { level: "country", declared, release: atlas.release.date },
    issues,
  );
  const gapOf = gaps(atlas, declared, parsed);
  const regions = atlas.regions.map((region) => ({
    ...region,
    cells: forEach(
      declared,
      (id, { topic }) => parsed[topic]?.cell(id, region.id) ?? gapOf(id, region.hasIso),
    ),
    ...optional("years", yearsOf(parsed, region.id)),
  }));
  const { datasets, gateFailures, release } = atlas;
  const evidence =
    topicJson.evidence === undefined ? undefined : parseWorldEvidence(topicJson.evidence, issues);
  const unread = [
    ...unreadTopics(parsed, "country"),
    ...(evidence ? [] : [{ part: "evidence", file: evidenceFileName } as const]),
  ];
  const world = {
    regions,
    ...optional("evidence", evidence),
    ...(unread.length > 0 ? { unread } : {}),
  };
  return { ...withColumns(world), datasets, gateFailures, release, issues };
}

/** A world with its columns, and its regions by id. */
export const withColumns = (world: World): Pick<ParsedWorld, "world" | "column"> => ({
  world: { ...world, byId: new Map(world.regions.map((region) => [region.id, region])) },
  column: columnLookup(world.regions),
});

/** Content of the topics' files, by topic, and of the evidence; absent where a file did not load. */
export type TopicJson = { readonly [part in FilePart]?: unknown };

export type ParsedTopics = { readonly [topic in Topic]?: ParsedTopic };

/** Figures of every year that the topics hold of a region; `undefined` without any. */
export function yearsOf(parsed: ParsedTopics, region: string): YearMeasures | undefined {
  const found = Object.values(parsed).flatMap((topic) => Object.entries(topic.years(region)));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** What the topics of a level must be. */
interface ExpectedTopics extends Pick<ExpectedTopic, "declared" | "release"> {
  readonly level: Level;
}

/** Reads the topics of a level, as far as they loaded and are ours. */
export function parseTopics(
  topicJson: TopicJson,
  { level, ...expected }: ExpectedTopics,
  issues: string[],
): ParsedTopics {
  const parsed: Partial<Record<Topic, ParsedTopic>> = {};
  for (const topic of topics) {
    const json = topicJson[topic];
    if (json === undefined) continue;
    const file = `${levelFolder(level)}${topicFileName(topic)}`;
    const read = parseTopic(json, { topic, file, ...expected }, issues);
    if (read) parsed[topic] = read;
  }
  return parsed;
}

/** Topics of a level that did not load or are none of ours. */
export const unreadTopics = (parsed: ParsedTopics, level: Level): readonly UnreadFile[] =>
  topics
    .filter((topic) => !parsed[topic])
    .map((part) => ({ part, file: `${levelFolder(level)}${topicFileName(part)}` }));

const forEach = <Value>(
  declared: Variables,
  make: (id: string, variable: Variable) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(declared).map(([id, variable]) => [id, make(id, variable)]));

type GapOf = (variable: string, hasIso: boolean) => Cell;

/** The gap of a variable about which the files say nothing; one object for all regions that share it. */
function gaps({ datasets }: AtlasFile, declared: Variables, parsed: ParsedTopics): GapOf {
  const notReportedApart: Cell = { causes: [{ kind: "notReportedApart" }] };
  const found = forEach(declared, (variable, { topic }): { isRead: boolean; gap: Cell } => {
    if (!parsed[topic]) {
      const cause = { kind: "unread", variable, file: topicFileName(topic) } as const;
      return { isRead: false, gap: { causes: [cause] } };
    }
    const parts = partsOf(variable);
    const sources = datasets
      .filter((dataset) =>
        claimsOf(dataset).some((claimed) => claimed === variable || parts.includes(claimed)),
      )
      .map(({ id }) => id);
    return { isRead: true, gap: { causes: [{ kind: "uncovered", variable, sources }] } };
  });
  return (variable, hasIso) => {
    const known = found[variable];
    return known && (hasIso || !known.isRead) ? known.gap : notReportedApart;
  };
}
