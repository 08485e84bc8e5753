import { type DrawRange, type Ensemble, packCounts } from "../../../src/index.ts";
import { type DrawQuestion, type DrawSink, type Sharing, shareDraws } from "../shareDraws.ts";
import type { ShardFolder } from "./shardFolder.ts";
import type { ShardKey } from "./shardKey.ts";

/** Which shards are written, and where. */
interface WrittenShards {
  readonly keys: readonly ShardKey[];
  readonly folder: ShardFolder;
  /** Told each shard when it is there. */
  readonly arrived: (key: ShardKey) => void;
}

/** Counts shards in threads of this process and writes them to a folder. */
export async function writeShards(
  question: DrawQuestion,
  ensemble: Ensemble,
  { keys, folder, arrived }: WrittenShards,
  sharing: Sharing,
): Promise<void> {
  const keyOf = new Map(keys.map((key) => [key.from, key]));
  const keep = (packed: Uint8Array, run: DrawRange | undefined): void => {
    const key = run && keyOf.get(run.from);
    if (!key) throw new Error("A thread has counted draws of no shard.");
    folder.write(key, packed);
    arrived(key);
  };
  let counting = ensemble.counting();
  const sink: DrawSink = {
    isApart: true,
    add: ({ from, to }) => counting.add(from, to),
    endRun: (run) => {
      keep(packCounts(counting.counts()), run);
      counting = ensemble.counting();
    },
    join: keep,
  };
  const runs = keys.map(({ from, to }) => ({ from, to }));
  await shareDraws(question, { runs, sink }, sharing);
}
