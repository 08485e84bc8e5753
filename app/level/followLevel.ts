import { type AtlasState, type AtlasStore, withSlice } from "../state/atlas.ts";
import { patience } from "../work/patience.ts";
import type { HandOver, LevelChange } from "./enterLevel.ts";
import type { Finer, FinerLevel } from "./finerLevel.ts";
import { type LevelState, levelSlice, levelState, levelWish } from "./levelState.ts";
import { finerLevel, isFinerId, isFinerInUse } from "./wantedLevel.ts";

/**
 * Reads a level below countries as soon as the page needs it, and not before. A reading can be cancelled
 * and, after a failure, tried again. A reading that is no longer wanted is stopped when another begins.
 *
 * @param handOver gives the files of a level to the model.
 */
export function followLevel(atlas: AtlasStore, handOver: HandOver): void {
  let running: AbortController | undefined;
  let tried: Finer | undefined;
  const set = (change: Partial<LevelState>): void =>
    atlas.setState((state) => withSlice(state, levelSlice, change));
  const read = async (level: Finer): Promise<void> => {
    const turn = new AbortController();
    running = turn;
    tried = level;
    const slow = setTimeout(() => set({ reading: { read: 0, of: 1 } }), patience);
    const change = await attempt(atlas, handOver, { level, signal: turn.signal });
    clearTimeout(slow);
    if (turn.signal.aborted) return;
    running = undefined;
    atlas.setState((state) => ({
      ...change.page,
      ...withSlice(state, levelSlice, { ...change.level, reading: undefined }),
    }));
  };
  const stop = (): void => {
    running?.abort();
    running = undefined;
    if (levelState(atlas.getState()).reading) set({ reading: undefined });
  };
  // The failures of a level that the reader has left are dropped, so that it can be asked for again.
  const forget = (level: Finer | undefined): void => {
    const isLeft = level ? level !== tried : !levelState(atlas.getState()).finer;
    if (isLeft) set({ failures: [] });
  };
  const check = (): void => {
    const state = atlas.getState();
    const level = finerLevel(levelWish(state));
    if (level && level !== tried) stop();
    if (levelState(state).failures.length > 0) forget(level);
    else if (level && !running && isDue(state)) void read(level);
  };
  set({
    cancel: () => {
      const { go, address } = atlas.getState();
      const region = isFinerId(address.region) ? undefined : address.region;
      /** The level is left before the reading stops: while it is wanted, a reading that stops begins again. */
      go({ level: "country", within: undefined, region }, "replace");
      stop();
    },
    retry: () => set({ failures: [], finer: undefined }),
  });
  atlas.subscribe((state, before) => {
    if (state.loaded !== before.loaded) set({ finer: undefined });
    check();
    const { finer } = levelState(state);
    if (finer) void keep(atlas, finer, before);
  });
  check();
}

/** Whether the page needs a finer level that has not been read. */
const isDue = (state: AtlasState): boolean =>
  state.loaded !== undefined && !isFinerInUse(levelWish(state));

async function attempt(
  atlas: AtlasStore,
  handOver: HandOver,
  turn: { readonly level: Finer; readonly signal: AbortSignal },
): Promise<LevelChange> {
  try {
    const { enterLevel } = await import("./enterLevel.ts");
    return await enterLevel(atlas, handOver, turn);
  } catch {
    return {
      level: { failures: [{ file: "enterLevel.js", kind: "connection", received: 0 }] },
    };
  }
}

async function keep(atlas: AtlasStore, finer: FinerLevel, before: AtlasState): Promise<void> {
  const { keepLevel } = await import("./enterLevel.ts");
  keepLevel(atlas, finer, before);
}
