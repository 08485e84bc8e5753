import { Worker } from "node:worker_threads";
import {
  type Ensemble,
  type EnsembleCounts,
  type EnsembleRequest,
  mergeCounts,
  type World,
} from "../../src/index.ts";
import { threadProgram } from "./threadProgram.ts";

/** What a thread is asked: to count some draws of an ensemble, the end left out. */
export interface ThreadTask {
  readonly world: World;
  readonly request: EnsembleRequest;
  readonly from: number;
  readonly to: number;
}

/** What a thread says: how many draws it has counted, or all of its counts. */
export type ThreadAnswer = { readonly counted: number } | { readonly counts: EnsembleCounts };

/** How the draws of an ensemble are counted. */
export interface Counting {
  readonly draws: number;
  readonly workers: number;
  /** Told how many draws are done. */
  readonly progress: (counted: number) => void;
}

/** Counts the first draws of an ensemble, in this thread or shared among workers: the counts are the same. */
export async function countDraws(
  { world, request }: Pick<ThreadTask, "world" | "request">,
  ensemble: Ensemble,
  { draws, workers, progress }: Counting,
): Promise<EnsembleCounts> {
  const threads = Math.min(workers, draws);
  if (threads === 1) return ensemble.count(0, draws, progress);
  const program = await threadProgram();
  const counted = new Array<number>(threads).fill(0);
  const startOf = (thread: number): number => Math.floor((thread * draws) / threads);
  const started = counted.map((_, thread) =>
    startThread(
      program,
      { world, request, from: startOf(thread), to: startOf(thread + 1) },
      (done) => {
        counted[thread] = done;
        progress(counted.reduce((sum, own) => sum + own, 0));
      },
    ),
  );
  try {
    const parts = await Promise.all(started.map(({ counts }) => counts));
    return parts.reduce(mergeCounts);
  } finally {
    for (const { stop } of started) stop();
  }
}

interface Thread {
  readonly counts: Promise<EnsembleCounts>;
  readonly stop: () => void;
}

function startThread(program: URL, task: ThreadTask, progress: (counted: number) => void): Thread {
  const worker = new Worker(program, { workerData: task });
  const counts = new Promise<EnsembleCounts>((resolve, reject) => {
    worker.on("message", (answer: ThreadAnswer) => {
      if ("counts" in answer) resolve(answer.counts);
      else progress(answer.counted);
    });
    worker.on("error", reject);
    worker.on("exit", () =>
      reject(new Error(`The worker of draws ${task.from} to ${task.to} ended without its counts.`)),
    );
  });
  return { counts, stop: () => void worker.terminate() };
}
