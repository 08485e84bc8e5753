import type { DrawRange, EnsembleRequest, World } from "../../src/index.ts";
import type { DrawClaims } from "./drawClaims.ts";
import { startWatchedThread, type ThreadOptions } from "./watchedThread.ts";

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

interface Done {
  readonly kind: "done";
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
  | Done;

/** What a counting thread is started with. */
export interface DrawThreadOptions
  extends Pick<ThreadOptions<Exclude<ThreadAnswer, Done>>, "program" | "silence" | "onAnswer"> {
  readonly task: ThreadTask;
}

export interface DrawThread {
  /** Fulfilled when the thread has ended: with a reason where it was lost. */
  readonly ended: Promise<string | undefined>;
  readonly stop: () => void;
}

export function startDrawThread({ onAnswer, ...options }: DrawThreadOptions): DrawThread {
  let isDone = false;
  const { ended, stop } = startWatchedThread<ThreadAnswer>({
    ...options,
    onAnswer: (answer) => {
      if (answer.kind === "done") isDone = true;
      else onAnswer(answer);
    },
  });
  return { ended: ended.then((reason) => (isDone ? undefined : reason)), stop };
}
