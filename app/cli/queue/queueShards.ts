import { setTimeout as pause } from "node:timers/promises";
import type { ShardFolder } from "../shards/shardFolder.ts";
import { type ShardKey, shardFile, shardId } from "../shards/shardKey.ts";
import { outageNote } from "./outageNote.ts";
import { redisAt } from "./redis.ts";
import { queueName, type ShardJob } from "./shardJob.ts";

/** Shards that workers elsewhere are to write. */
export interface QueuedShards {
  readonly address: string;
  readonly keys: readonly ShardKey[];
  readonly folder: ShardFolder;
  readonly note: (text: string) => void;
  /** Told each shard when it is there. */
  readonly arrived: (key: ShardKey) => void;
}

/** Time between two looks into the folder, ms, and looks without a new shard before that is said. */
const look = 200;
const quiet = 75;

/** Looks between two times that the jobs of missing shards are put on the queue. */
const looksBetween = 5;

/**
 * Has shards written by the workers of a queue, and waits until all are in the folder. The folder alone says what is done: jobs of
 * what is missing are put on the queue again and again, which changes nothing for those that wait or are at work, and brings back
 * those that a Redis has lost.
 */
export async function queueShards({
  address,
  keys,
  folder,
  note,
  arrived,
}: QueuedShards): Promise<void> {
  if (keys.length === 0) return;
  const connection = await redisAt(address);
  const { Queue } = await import("bullmq");
  const queue = new Queue<ShardJob>(queueName, { connection });
  const outage = outageNote(note);
  queue.on("error", outage.lost);
  const publisher = createPublisher(async (missing) => {
    await queue.addBulk(missing.map((key) => jobOf(key, folder)));
    outage.over();
  }, outage.lost);
  const missing = new Map(keys.map((key) => [shardFile(key), key]));
  const takeArrived = (): boolean => {
    const there = folder.names();
    const found = [...missing].filter(([name]) => there.has(name));
    for (const [name, key] of found) {
      missing.delete(name);
      arrived(key);
    }
    return found.length > 0;
  };
  let quietLooks = 0;
  try {
    for (let looks = 0; missing.size > 0; looks += 1) {
      if (looks % looksBetween === 0) publisher([...missing.values()]);
      await pause(look);
      quietLooks = takeArrived() ? 0 : quietLooks + 1;
      if (quietLooks > 0 && quietLooks % quiet === 0)
        note(
          `${missing.size} shards are awaited. Workers are started with \`burden worker --queue ${address} --shards ${folder.path}\`.\n`,
        );
    }
  } finally {
    void queue.disconnect();
  }
}

const jobOf = (key: ShardKey, { id }: ShardFolder) => ({
  name: `draws ${key.from} to ${key.to}`,
  data: { key, folder: id },
  opts: { jobId: shardId(key), removeOnComplete: true, removeOnFail: true },
});

/** Puts jobs on the queue, one time after the other: while a Redis is away, one waits and the others are left out. */
function createPublisher(
  publish: (missing: readonly ShardKey[]) => Promise<void>,
  lost: (error: Error) => void,
): (missing: readonly ShardKey[]) => void {
  let isBusy = false;
  return (missing) => {
    if (isBusy) return;
    isBusy = true;
    void publish(missing)
      .catch(lost)
      .finally(() => {
        isBusy = false;
      });
  };
}
