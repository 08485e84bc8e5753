import { once } from "node:events";
import { type ShardFolder, shardFolder } from "../shards/shardFolder.ts";
import type { Shell } from "../shell.ts";
import { UserError } from "../userError.ts";
import { outageNote } from "./outageNote.ts";
import { redisAt } from "./redis.ts";
import { jobHold, queueName, type ShardJob } from "./shardJob.ts";
import { startShardWriter } from "./shardWriter.ts";
import { workerName } from "./workerName.ts";

/** What `burden worker` is asked. */
export interface WorkerOptions {
  readonly queue: string;
  readonly shards: string;
}

/** `burden worker`: writes the shards that a queue hands out, until it is stopped; the one under way is written before. */
export async function runWorker(options: WorkerOptions, shell: Shell): Promise<void> {
  const folder = shardFolder(shell.resolve(options.shards));
  const connection = await redisAt(options.queue);
  const { Worker } = await import("bullmq");
  const stopping = new AbortController();
  const writer = await startShardWriter(folder.path, shell.note);
  let failure: unknown;
  let underWay: Promise<void> | undefined;
  const worker = new Worker<ShardJob>(
    queueName,
    async ({ data }) => {
      try {
        checkFolder(data, folder);
        underWay = writer.write(data.key);
        await underWay;
        shell.note(`Draws ${data.key.from} to ${data.key.to} are written.\n`);
      } catch (error) {
        failure ??= error;
        stopping.abort();
        throw error;
      }
    },
    { connection, name: workerName(process.pid), ...jobHold, maxStalledCount: mostStalls },
  );
  const outage = outageNote(shell.note);
  worker.on("error", outage.lost);
  worker.on("ready", outage.over);
  const stop = (): void => stopping.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  shell.note(`Waiting for shards of ${options.queue}; Ctrl-C ends it.\n`);
  if (!stopping.signal.aborted) await once(stopping.signal, "abort");
  await Promise.allSettled([underWay]);
  /** A Redis that is away hears no goodbye: waiting for it would keep the process for ever. */
  await worker.close(outage.isAway());
  writer.stop();
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (failure !== undefined) throw failure;
}

/** A shard may lose its worker as often as it likes. */
const mostStalls = 1_000_000;

/** Refuses jobs of a run with another folder: its shards would never be found. */
function checkFolder({ folder: asked }: ShardJob, { id, path }: ShardFolder): void {
  if (asked !== id)
    throw new UserError(
      `${path} is not the folder of the run that asks for shards. Give --shards the same shared folder.`,
    );
}
