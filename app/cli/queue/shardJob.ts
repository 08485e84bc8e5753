import type { ShardKey } from "../shards/shardKey.ts";

/** What a worker is asked: to write one shard to the folder of the run. */
export interface ShardJob {
  readonly key: ShardKey;
  /** Id of the folder. */
  readonly folder: string;
}

export const queueName = "burden-shards";

/** A worker keeps its hold on a job for 3 s and renews it; a job that nobody holds is handed out again within 1 s more. */
export const jobHold = { lockDuration: 3000, stalledInterval: 1000 } as const;
