import type { Steps } from "../../src/index.ts";

/** How long a slice of work keeps the page waiting, ms: a frame, a third of what it may. */
const frame = 16;

/**
 * Drives long work on the page's thread in slices before each of which it draws and answers. `undefined` when it was given up.
 *
 * @param signal gives it up after the slice under way.
 * @param slice how long one lasts, ms; with 0 each step is one.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
  slice = frame,
): Promise<Result | undefined> {
  for (await pause(); !signal?.aborted; await pause()) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
  return undefined;
}

/** Lets the page draw and answer. */
export const pause = (): Promise<void> =>
  "scheduler" in globalThis && "yield" in scheduler
    ? scheduler.yield()
    : new Promise((resume) => setTimeout(resume));
