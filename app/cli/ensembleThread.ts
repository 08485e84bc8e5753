import { parentPort, workerData } from "node:worker_threads";
import { type DrawRange, ensembleOf, packCounts } from "../../src/index.ts";
import { drawBlocks } from "./drawBlocks.ts";
import { claimer } from "./drawClaims.ts";
import type { ThreadAnswer, ThreadTask } from "./drawThread.ts";

const { world, request, claims, taker, isApart } = workerData as ThreadTask;
const say = (answer: ThreadAnswer): void => parentPort?.postMessage(answer);

const ensemble = ensembleOf(world, request);
const next = claimer(claims, taker);
let counting = ensemble.counting();
let counted = 0;
const handOver = (run?: DrawRange): void => {
  const packed = packCounts(counting.counts());
  const answer: ThreadAnswer = { kind: "counts", packed, run };
  parentPort?.postMessage(answer, [packed.buffer]);
  counting = ensemble.counting();
};

for (let run = next(); run; run = next()) {
  for (const { from, to } of drawBlocks(run)) {
    counting.add(from, to);
    counted += to - from;
    say({ kind: "counting", counted });
  }
  if (isApart) handOver(run);
}
if (!isApart && counted > 0) handOver();
say({ kind: "done" });
