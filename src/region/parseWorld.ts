import type { DatasetRecord } from "../dataset/dataset.ts";
import { partsOf } from "../dataset/derivations.ts";
import type { GateFailure } from "../dataset/gate.ts";
import type { Cell, Cells } from "../dataset/measure.ts";
import {
  type Topic,
  topics,
  type VariableId,
  variableIds,
  variables,
} from "../dataset/variable.ts";
import { type AtlasFile, parseAtlas, type Release } from "./atlasFile.ts";
import { type ColumnLookup, columnLookup } from "./columns.ts";
import { levelFolder, type ParsedTopic, parseTopic, topicFileName } from "./parseTopic.ts";
import { type IeaRegion, ieaRegions, type Level, type World } from "./region.ts";
import { totalsTopic } from "./topicFile.ts";

export interface ParsedWorld {
  readonly world: World;
  /** Columns of the world's regions, each made when it is first asked for. */
  readonly column: ColumnLookup;
  readonly datasets: readonly DatasetRecord[];
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
 * @param topicJson Content of the topics' files, by topic; absent where the file did not load.
 */
export function parseWorld(atlasJson: unknown, topicJson: TopicJson): ParsedWorld {
  const issues: string[] = [];
  const atlas = parseAtlas(atlasJson, issues);
  if (!atlas)
    return { ...withColumns({ regions: [], totals: {} }), datasets: [], gateFailures: [], issues };
  const parsed = parseTopics(topicJson, "country", issues);
  const gapOf = gaps(atlas, parsed);
  const regions = atlas.regions.map((region) => ({
    ...region,
    cells: cellsOf(
      (variable) =>
        parsed[variables[variable].topic]?.cell(variable, region.id) ??
        gapOf(variable, region.hasIso),
    ),
  }));
  const { datasets, gateFailures, release } = atlas;
  const world = { regions, totals: totalsOf(parsed[totalsTopic], gapOf) };
  return { ...withColumns(world), datasets, gateFailures, release, issues };
}

/** A world with its columns. */
export const withColumns = (world: World): Pick<ParsedWorld, "world" | "column"> => ({
  world,
  column: columnLookup(world.regions),
});

/** Content of the topics' files, by topic; absent where a file did not load. */
export type TopicJson = { readonly [topic in Topic]?: unknown };

export type ParsedTopics = { readonly [topic in Topic]?: ParsedTopic };

/** Reads the topics of a level, as far as they loaded and are ours. */
export function parseTopics(topicJson: TopicJson, level: Level, issues: string[]): ParsedTopics {
  const parsed: Partial<Record<Topic, ParsedTopic>> = {};
  for (const topic of topics) {
    const json = topicJson[topic];
    if (json === undefined) continue;
    const file = `${levelFolder(level)}${topicFileName(topic)}`;
    const read = parseTopic(json, topic, issues, file);
    if (read) parsed[topic] = read;
  }
  return parsed;
}

const cellsOf = (cellOf: (variable: VariableId) => Cell): Cells =>
  Object.fromEntries(variableIds.map((variable) => [variable, cellOf(variable)]));

type GapOf = (variable: VariableId, hasIso: boolean) => Cell;

/** The gap of a variable about which the files say nothing; one object for all regions that share it. */
function gaps({ datasets }: AtlasFile, parsed: ParsedTopics): GapOf {
  const notReportedApart: Cell = { causes: [{ kind: "notReportedApart" }] };
  const found = cellsOf((variable) => {
    const { topic } = variables[variable];
    if (!parsed[topic])
      return { causes: [{ kind: "unread", variable, file: topicFileName(topic) }] };
    const parts = partsOf(variable);
    const claimants = datasets.filter(({ supplies }) =>
      supplies.some((supplied) => supplied === variable || parts.includes(supplied)),
    );
    return { causes: [{ kind: "uncovered", variable, sources: claimants.map(({ id }) => id) }] };
  }) as Readonly<Record<VariableId, Cell>>;
  return (variable, hasIso) =>
    hasIso || !parsed[variables[variable].topic] ? found[variable] : notReportedApart;
}

const totalsOf = (
  topic: ParsedTopic | undefined,
  gapOf: GapOf,
): { readonly [region in IeaRegion]?: Cell } =>
  Object.fromEntries(
    ieaRegions.map((region) => [
      region,
      topic?.total(region) ?? gapOf("dataCentreElectricity", true),
    ]),
  );
