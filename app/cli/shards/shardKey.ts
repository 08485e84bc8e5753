import { createHash } from "node:crypto";
import type { DrawRange, Ensemble, Level, Scenario } from "../../../src/index.ts";
import { drawBlocks } from "../drawBlocks.ts";

/** What the draws of a shard are drawn from: two shards with the same answer to all of it can be joined. */
export interface ShardQuestion {
  readonly seed: number;
  /** Ids of the indicators that are counted. */
  readonly indicators: readonly string[];
  readonly level: Level;
  readonly scenario: Scenario;
  /** Whether choices of method are drawn as well. */
  readonly methodUncertainty: boolean;
  readonly modelVersion: string;
  /** Hash of the built data. */
  readonly dataVersion: string;
}

/** What a shard holds: the same key is the same bytes, whoever counts them. */
export interface ShardKey extends ShardQuestion, DrawRange {}

export const shardQuestion = (
  { seed, series, assessment }: Ensemble,
  asked: Pick<ShardQuestion, "level" | "methodUncertainty" | "dataVersion">,
): ShardQuestion => ({
  seed,
  indicators: series.map(({ indicator }) => indicator.id),
  scenario: assessment.scenario,
  modelVersion: assessment.modelVersion,
  ...asked,
});

/** What a shard has in common with others that it can be joined with. */
export function questionOfShard({ from: _, to: __, ...question }: ShardKey): ShardQuestion {
  return question;
}

/** Keys of the shards of the first draws. @param length draws of a shard; the last may have fewer. */
export const shardKeys = (
  question: ShardQuestion,
  draws: number,
  length: number,
): readonly ShardKey[] =>
  drawBlocks({ from: 0, to: draws }, length).map((range) => ({ ...question, ...range }));

/** The key as a text that does not depend on the order of its fields. */
export const keyText = (key: unknown): string => JSON.stringify(key, sortedFields);

const sortedFields = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

export const shardEnding = ".shard";

/** Hash of a key: the job and the file are named after it. */
export const shardId = (key: ShardKey): string =>
  createHash("sha256").update(keyText(key)).digest("hex").slice(0, 32);

export const shardFile = (key: ShardKey): string => `${shardId(key)}${shardEnding}`;
