import type { AddressPart } from "../state/addressPart.ts";
import type { Slice } from "../state/slice.ts";

/** How far the counting of draws has come. */
export interface IntervalState {
  /** Absent while nothing is counted. */
  readonly progress?: { readonly counted: number; readonly of: number } | undefined;
  /** The reader has stopped the counting for this question. */
  readonly stopped: boolean;
  /** What a worker says that failed again and again. */
  readonly failure?: string | undefined;
  readonly stop: () => void;
  /** Counts again after a stop or a failure. */
  readonly again: () => void;
}

const nothing = (): void => undefined;

export const intervalSlice: Slice<IntervalState> = {
  id: "intervals",
  start: { stopped: false, stop: nothing, again: nothing },
};

/** Which draws are counted: a link with the same seed and draws shows the same numbers. */
export interface DrawChoice {
  readonly seed: number;
  readonly draws: number;
}

/** Numbers of draws that the page counts: to explore, and for a report. */
export const drawCounts = [1024, 10_000] as const;

const largestSeed = 2 ** 32 - 1;
const start: DrawChoice = { seed: 7, draws: drawCounts[0] };

export const drawPart: AddressPart<DrawChoice> = {
  id: "draws",
  start,
  write: ({ seed, draws }) => ({
    seed: seed === start.seed ? undefined : String(seed),
    draws: draws === start.draws ? undefined : String(draws),
  }),
  readers: {
    seed: (value, text) =>
      /^\d{1,10}$/.test(text) && Number(text) <= largestSeed
        ? { ...value, seed: Number(text) }
        : undefined,
    draws: (value, text) => {
      const draws = drawCounts.find((count) => String(count) === text);
      return draws && { ...value, draws };
    },
  },
};
