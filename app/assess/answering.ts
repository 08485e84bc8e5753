import type { Slice } from "../state/slice.ts";

/**
 * Where the question that the settings put stands.
 * - `reading` nothing was asked: the data are not there yet;
 * - `asked` the model computes; `late` it has lasted, so that the page shows a bar with Cancel;
 * - `answered` figures and settings agree;
 * - `cancelled`, `failed` the figures, if there are any, are those of an earlier question.
 */
export interface Answering {
  readonly phase: "reading" | "asked" | "late" | "answered" | "cancelled" | "failed";
  /** Workers that have begun the question. */
  readonly attempts: number;
  readonly failure?: AnsweringFailure | undefined;
}

/** Who failed, and what it said: the model at this scenario, or the workers one after the other. */
export interface AnsweringFailure {
  readonly of: "model" | "worker";
  readonly message: string;
}

export type AnsweringEvent =
  /** The settings put a question. */
  | { readonly kind: "ask" }
  /** It has lasted for a while. */
  | { readonly kind: "last" }
  /** It is answered. */
  | { readonly kind: "answer" }
  /** It is answered or refused, but a newer one waits. */
  | { readonly kind: "next" }
  /** The model cannot compute it. */
  | { readonly kind: "refuse"; readonly message: string }
  /** The worker did not start, crashed or fell silent. */
  | { readonly kind: "lose"; readonly message: string }
  | { readonly kind: "cancel" };

export const unasked: Answering = { phase: "reading", attempts: 0 };

/** Workers that may be lost over one question before it fails: the first, and one that takes its place. */
const mostAttempts = 2;

/** Whether a worker is at the question. */
export const isUnderWay = ({ phase }: Answering): boolean => phase === "asked" || phase === "late";

/** The state after an event; the same object where the event changes nothing. */
export function nextAnswering(before: Answering, event: AnsweringEvent): Answering {
  if (event.kind === "ask") return isUnderWay(before) ? before : { phase: "asked", attempts: 1 };
  if (!isUnderWay(before)) return before;
  switch (event.kind) {
    case "last":
      return before.phase === "late" ? before : { ...before, phase: "late" };
    case "answer":
      return { phase: "answered", attempts: 0 };
    case "next":
      return { ...before, attempts: 1 };
    case "refuse":
      return failed("model", event.message);
    case "lose":
      return before.attempts < mostAttempts
        ? { ...before, attempts: before.attempts + 1 }
        : failed("worker", event.message);
    case "cancel":
      return { phase: "cancelled", attempts: 0 };
  }
}

const failed = (of: AnsweringFailure["of"], message: string): Answering => ({
  phase: "failed",
  attempts: 0,
  failure: { of, message },
});

export interface AnsweringState extends Answering {
  /** Gives up the question under way; the figures before it stay, marked as such. */
  readonly cancel: () => void;
  /** Puts the question of the settings again. */
  readonly again: () => void;
}

const nothing = (): void => undefined;

export const answeringSlice: Slice<AnsweringState> = {
  id: "answering",
  start: { ...unasked, cancel: nothing, again: nothing },
};
