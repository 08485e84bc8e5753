import { once } from "node:events";
import { setImmediate as breath } from "node:timers/promises";
import { type Ensemble, ensembleOf, packCounts, parseScenario } from "../../../src/index.ts";
import { builtAtlas, builtVersion } from "../builtAtlas.ts";
import { drawBlocks } from "../drawBlocks.ts";
import { type ShardFolder, shardFolder } from "../shards/shardFolder.ts";
import { keyText, questionOfShard, type ShardKey, shardQuestion } from "../shards/shardKey.ts";
import type { Shell } from "../shell.ts";
import { UserError } from "../userError.ts";
import { outageNote } from "./outageNote.ts";
import { redisAt } from "./redis.ts";
import { jobHold, queueName, type ShardJob } from "./shardJob.ts";

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
  const ensembleFor = preparedEnsembles(shell);
  let failure: unknown;
  let underWay: Promise<void> | undefined;
  const worker = new Worker<ShardJob>(
    queueName,
    async ({ data }) => {
      try {
        underWay = writeShard(data, folder, ensembleFor);
        await underWay;
        shell.note(`Draws ${data.key.from} to ${data.key.to} are written.\n`);
      } catch (error) {
        failure ??= error;
        stopping.abort();
        throw error;
      }
    },
    { connection, ...jobHold, maxStalledCount: mostStalls },
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
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (failure !== undefined) throw failure;
}

/** A shard may lose its worker as often as it likes. */
const mostStalls = 1_000_000;

type PreparedEnsembles = (key: ShardKey) => Ensemble;

/** A job that was handed out twice is done once: the file is there. Between blocks of draws the hold on the job is renewed. */
async function writeShard(
  { key, folder: folderId }: ShardJob,
  folder: ShardFolder,
  ensembleFor: PreparedEnsembles,
): Promise<void> {
  if (folderId !== folder.id)
    throw new UserError(
      `${folder.path} is not the folder of the run that asks for shards. Give --shards the same shared folder.`,
    );
  const known = folder.read(key);
  if (known && "packed" in known) return;
  const counting = ensembleFor(key).counting();
  for (const { from, to } of drawBlocks(key)) {
    await breath();
    counting.add(from, to);
  }
  folder.write(key, packCounts(counting.counts()));
}

/** The ensemble of the last question is kept: preparing it takes as long as hundreds of draws. */
function preparedEnsembles({ note }: Shell): PreparedEnsembles {
  let last: { readonly question: string; readonly ensemble: Ensemble } | undefined;
  return (key) => {
    const question = questionOfShard(key);
    const text = keyText(question);
    if (last?.question === text) return last.ensemble;
    const { level, seed, indicators, methodUncertainty } = question;
    const { world } = builtAtlas(note, level);
    const { scenario } = parseScenario(question.scenario);
    const ensemble = ensembleOf(world, { scenario, seed, indicators, methodUncertainty });
    const dataVersion = builtVersion(level);
    const own = shardQuestion(ensemble, { level, methodUncertainty, dataVersion });
    if (keyText(own) !== text)
      throw new UserError(
        `The run asks for draws of model ${question.modelVersion} and data ${question.dataVersion}; here are model ${own.modelVersion} and data ${own.dataVersion}. Use the same version of the program and the same build of the data.`,
      );
    last = { question: text, ensemble };
    return ensemble;
  };
}
