import type { Assessment, Intervals } from "../../src/index.ts";
import { partOf } from "../state/addressPart.ts";
import { type AtlasState, type AtlasStore, withSlice } from "../state/atlas.ts";
import { drawPart } from "./drawPart.ts";
import { drawPhases } from "./drawPhases.ts";
import type { DrawPool } from "./drawPool.ts";
import { type IntervalState, intervalSlice } from "./intervalState.ts";

/**
 * Counts draws of every answer of the model, and puts the intervals into it. A new question gives up what is under way; an
 * answer gets only intervals that were asked for with its own scenario.
 */
export function followIntervals(atlas: AtlasStore, pool: DrawPool<"intervals">): void {
  /** The answer whose draws are counted, as it is on the page with the intervals so far. */
  let asked: Assessment | undefined;
  /** Intervals by all draws, and the question that they answer. */
  let whole: { readonly question: string; readonly intervals: Intervals } | undefined;
  const set = (change: Partial<IntervalState>): void =>
    atlas.setState((state) => withSlice(state, intervalSlice, change));
  const put = (intervals: Intervals): void => {
    const { assessment } = atlas.getState();
    if (!assessment || assessment !== asked) return;
    asked = { ...assessment, intervals };
    atlas.setState({ assessment: asked });
  };
  const count = (): void => {
    const { assessment, address } = atlas.getState();
    if (!assessment) return;
    const choice = partOf(address, drawPart);
    if (choice.draws === 0) {
      stop(false);
      return;
    }
    const question = JSON.stringify([assessment.scenario, choice]);
    asked = assessment;
    set({ stopped: false, failure: undefined });
    if (whole?.question === question) {
      put(whole.intervals);
      return;
    }
    let last: Intervals | undefined;
    pool.run(drawPhases(assessment, address.layer, choice), {
      onPhase: (parts) => {
        last = joined(parts);
        if (last) put(last);
      },
      onProgress: (counted, of) => set({ progress: { counted, of } }),
      onEnd: () => {
        whole = last && { question, intervals: last };
        set({ progress: undefined });
      },
      onFailure: (failure) => set({ progress: undefined, failure }),
    });
  };
  const stop = (stopped: boolean): void => {
    pool.cancel();
    set({ progress: undefined, stopped });
  };
  const { loaded } = atlas.getState();
  if (loaded) pool.setWorld(loaded.world);
  atlas.setState((state) =>
    withSlice(state, intervalSlice, { stop: () => stop(true), again: count }),
  );
  count();
  atlas.subscribe((state, before) => {
    if (state.loaded && state.loaded !== before.loaded) {
      whole = undefined;
      pool.setWorld(state.loaded.world);
    }
    if (state.address.scenario !== before.address.scenario) stop(false);
    else if (state.assessment !== before.assessment && state.assessment !== asked) count();
    else if (drawsOf(state) !== drawsOf(before)) count();
  });
}

/** The columns of parts that hold other indicators each. */
function joined(parts: readonly Intervals[]): Intervals | undefined {
  const [first] = parts;
  return first && { ...first, columns: Object.assign({}, ...parts.map(({ columns }) => columns)) };
}

const drawsOf = ({ address }: AtlasState) => partOf(address, drawPart);
