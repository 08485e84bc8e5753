import { type DrawRange, drawCount } from "../../src/index.ts";

/** The list of work that threads share: runs of draws, each taken by one of them at a time. */
export interface DrawClaims {
  readonly runs: readonly DrawRange[];
  /** A number for each run, seen by all threads: who has taken it, 0 where nobody has. */
  readonly takers: SharedArrayBuffer;
}

export const createClaims = (runs: readonly DrawRange[]): DrawClaims => ({
  runs,
  takers: new SharedArrayBuffer(runs.length * Int32Array.BYTES_PER_ELEMENT),
});

/**
 * Takes runs of draws for a thread, one with each call; `undefined` where none is free.
 *
 * @param taker number of the thread, from 1 on.
 */
export function claimer({ runs, takers }: DrawClaims, taker: number): () => DrawRange | undefined {
  const shared = new Int32Array(takers);
  let next = 0;
  return () => {
    for (let tried = 0; tried < runs.length; tried += 1) {
      const place = (next + tried) % runs.length;
      if (Atomics.compareExchange(shared, place, 0, taker) !== 0) continue;
      next = place + 1;
      return runs[place];
    }
    return undefined;
  };
}

/** Gives back what a thread has taken. @param kept runs whose counts have arrived. @returns draws that are free again. */
export function release(
  { runs, takers }: DrawClaims,
  taker: number,
  kept: readonly DrawRange[],
): number {
  const shared = new Int32Array(takers);
  const arrived = new Set(kept.map(({ from }) => from));
  return drawCount({
    draws: runs.filter(
      ({ from }, place) =>
        !arrived.has(from) && Atomics.compareExchange(shared, place, taker, 0) === taker,
    ),
  });
}
