import { setImmediate as breath } from "node:timers/promises";
import { type DrawRange, drawCount, type EnsembleRequest, type World } from "../../src/index.ts";
import { drawBlocks } from "./drawBlocks.ts";
import { claimer, createClaims, release } from "./drawClaims.ts";
import { type DrawThread, type DrawThreadOptions, startDrawThread } from "./drawThread.ts";
import { threadProgram } from "./threadProgram.ts";

/** Whose draws are counted. */
export interface DrawQuestion {
  readonly world: World;
  readonly request: EnsembleRequest;
}

/** How threads share draws. */
export interface Sharing {
  /** Threads that count, this one among them. */
  readonly workers: number;
  /** Told how many draws are counted. */
  readonly progress: (counted: number) => void;
  /** Told in a sentence that a thread was lost. */
  readonly note: (text: string) => void;
  /** A thread that says nothing for so long is taken for lost, ms; preparing counties takes seconds. */
  readonly silence?: number;
  /** Builds what the other threads run. */
  readonly program?: () => Promise<URL>;
}

/** Where draws are counted and what becomes of them. */
export interface DrawSink {
  /** Counts a block in this thread. */
  readonly add: (block: DrawRange) => void;
  /** This thread has counted a run to its end. */
  readonly endRun: (run: DrawRange) => void;
  /** Counts of another thread: of one run where these are handed over apart, else of all that it took. */
  readonly join: (packed: Uint8Array, run: DrawRange | undefined) => void;
  /** Whether other threads hand each run over by itself. */
  readonly isApart: boolean;
}

const usualSilence = 30_000;

/** Number of this thread in the claims; the others follow. */
const own = 1;

/**
 * Counts runs of draws in several threads. Each takes the next free run from a common list, so that all end together; this thread
 * counts as well and needs no second preparation. The runs of a thread that is lost become free again.
 */
export async function shareDraws(
  question: DrawQuestion,
  { runs, sink }: { readonly runs: readonly DrawRange[]; readonly sink: DrawSink },
  { workers, progress, note, silence = usualSilence, program = threadProgram }: Sharing,
): Promise<void> {
  const claims = createClaims(runs);
  const counted = new Map<number, number>();
  const tell = (taker: number, draws: number): void => {
    counted.set(taker, draws);
    progress([...counted.values()].reduce((sum, each) => sum + each, 0));
  };
  const threads = new Set<DrawThread>();
  let failure: unknown;
  /** Counts of another thread; what goes wrong with them is told where this thread counts. */
  const join: DrawSink["join"] = (packed, run) => {
    try {
      sink.join(packed, run);
    } catch (error) {
      failure ??= error;
    }
  };
  const start = (url: URL, taker: number): void => {
    const kept: DrawRange[] = [];
    let isHandedOver = false;
    const onAnswer: DrawThreadOptions["onAnswer"] = (answer) => {
      if (answer.kind === "counting") {
        tell(taker, answer.counted);
        return;
      }
      join(answer.packed, answer.run);
      kept.push(...(answer.run ? [answer.run] : []));
      isHandedOver ||= !answer.run;
    };
    const task = { ...question, claims, taker, isApart: sink.isApart };
    const thread = startDrawThread({ program: url, task, silence, onAnswer });
    threads.add(thread);
    void thread.ended.then((lost) => {
      threads.delete(thread);
      if (lost === undefined || isHandedOver) return;
      const freed = release(claims, taker, kept);
      tell(taker, drawCount({ draws: kept }));
      note(`A thread was lost (${lost}); ${freed} draws of it are counted again.\n`);
    });
  };
  let isOver = false;
  if (workers > 1)
    void program().then(
      (url) => {
        for (let taker = own + 1; taker <= workers && !isOver; taker += 1) start(url, taker);
      },
      (error) => note(`Only one thread counts: the others did not start (${error}).\n`),
    );
  const next = claimer(claims, own);
  const countFree = async (): Promise<void> => {
    for (let run = next(); run; run = next()) {
      for (const block of drawBlocks(run)) {
        sink.add(block);
        tell(own, (counted.get(own) ?? 0) + block.to - block.from);
        await breath();
        if (failure !== undefined) throw failure;
      }
      sink.endRun(run);
    }
  };
  try {
    await countFree();
    while (threads.size > 0) {
      await Promise.race([...threads].map(({ ended }) => ended));
      await countFree();
    }
    if (failure !== undefined) throw failure;
  } finally {
    isOver = true;
    for (const { stop } of threads) stop();
  }
}
