import type { Ensemble, EnsembleCounts } from "../../src/index.ts";
import { drawBlocks, drawsOfBlock } from "./drawBlocks.ts";
import { type DrawQuestion, type Sharing, shareDraws } from "./shareDraws.ts";

/** How the draws of an ensemble are counted. */
export interface Counting extends Sharing {
  readonly draws: number;
}

/** Runs of draws for each thread, at least: the more there are, the nearer to each other threads end. */
const runsOfThread = 10;

/** Counts the first draws of an ensemble, shared among threads: the counts are the same however many there are. */
export async function countDraws(
  question: DrawQuestion,
  ensemble: Ensemble,
  { draws, ...sharing }: Counting,
): Promise<EnsembleCounts> {
  const { add, join, counts } = ensemble.counting();
  const shares = Math.floor(draws / (runsOfThread * sharing.workers));
  const runs = drawBlocks({ from: 0, to: draws }, Math.max(1, Math.min(drawsOfBlock, shares)));
  const sink = {
    isApart: false,
    add: ({ from, to }: { readonly from: number; readonly to: number }) => add(from, to),
    endRun: () => {},
    join: (packed: Uint8Array) => {
      const issue = join(packed);
      if (issue !== undefined) throw new Error(`A thread's counts cannot be joined: ${issue}.`);
    },
  };
  await shareDraws(question, { runs, sink }, sharing);
  return counts();
}
