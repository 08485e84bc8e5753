import { Worker } from "node:worker_threads";
import type { DrawRange, EnsembleRequest, World } from "../../src/index.ts";
import type { DrawClaims } from "./drawClaims.ts";

/** What a thread is asked: to count draws of an ensemble, run by run, until none is free. */
export interface ThreadTask {
  readonly world: World;
  readonly request: EnsembleRequest;
  readonly claims: DrawClaims;
  /** Number of the thread in the claims. */
  readonly taker: number;
  /** Whether each run is handed over by itself; otherwise all of them together at the end. */
  readonly isApart: boolean;
}

/** What a thread says: that it lives and how many draws it has counted, counts, and that nothing is left for it. */
export type ThreadAnswer =
  | { readonly kind: "counting"; readonly counted: number }
  | {
      readonly kind: "counts";
      readonly packed: Uint8Array;
      /** The run that they are of; absent where they are of all that the thread took. */
      readonly run: DrawRange | undefined;
    }
  | { readonly kind: "done" };

export interface ThreadOptions {
  readonly program: URL;
  readonly task: ThreadTask;
  /** A thread that says nothing for so long is taken for lost, ms. */
  readonly silence: number;
  readonly onAnswer: (answer: Exclude<ThreadAnswer, { readonly kind: "done" }>) => void;
}

export interface DrawThread {
  /** Fulfilled when the thread has ended: with a reason where it was lost. */
  readonly ended: Promise<string | undefined>;
  readonly stop: () => void;
}

/** A thread that closes its port or hangs raises no event, so that silence is the only sign of it. */
export function startDrawThread({ program, task, silence, onAnswer }: ThreadOptions): DrawThread {
  const worker = new Worker(program, { workerData: task });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lost: string | undefined;
  const end = (reason: string): void => {
    lost ??= reason;
    worker.off("message", hear);
    void worker.terminate();
  };
  const watch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(`it said nothing for ${silence / 1000} s`), silence);
  };
  let isDone = false;
  const hear = (answer: ThreadAnswer): void => {
    watch();
    if (answer.kind === "done") isDone = true;
    else onAnswer(answer);
  };
  watch();
  worker.on("message", hear);
  worker.on("error", ({ message }) => end(message));
  const ended = new Promise<string | undefined>((resolve) => {
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve(isDone ? undefined : (lost ?? "it ended before its work"));
    });
  });
  return {
    ended,
    stop: () => {
      clearTimeout(timer);
      void worker.terminate();
    },
  };
}
