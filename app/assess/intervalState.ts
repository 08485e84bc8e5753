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
