/** The thread of `burden worker` that prepares ensembles and counts shards, so that the other one can keep its hold on the job. */
import { parentPort, workerData } from "node:worker_threads";
import { packCounts } from "../../../src/index.ts";
import { drawBlocks } from "../drawBlocks.ts";
import { shardFolder } from "../shards/shardFolder.ts";
import type { ShardKey } from "../shards/shardKey.ts";
import { UserError } from "../userError.ts";
import { preparedEnsembles } from "./preparedEnsembles.ts";
import type { ShardAnswer, ShardThreadTask } from "./shardWriter.ts";

const say = (answer: ShardAnswer): void => parentPort?.postMessage(answer);

const { folder: path, beat } = workerData as ShardThreadTask;
const folder = shardFolder(path);
const ensembleFor = preparedEnsembles((text) => say({ kind: "note", text }));

/** A shard that was asked for twice is counted once: the file is there. */
function write(key: ShardKey): void {
  const known = folder.read(key);
  if (known && "packed" in known) return;
  const counting = ensembleFor(key).counting();
  for (const { from, to } of drawBlocks(key)) {
    counting.add(from, to);
    say({ kind: "alive" });
  }
  folder.write(key, packCounts(counting.counts()));
}

/** What a user can put right is told; any other error ends the thread. */
function answerTo(key: ShardKey): ShardAnswer {
  try {
    write(key);
    return { kind: "written" };
  } catch (error) {
    if (error instanceof UserError) return { kind: "refused", sentence: error.message };
    throw error;
  }
}

parentPort?.on("message", (key: ShardKey) => say(answerTo(key)));
setInterval(() => say({ kind: "alive" }), beat);
