import type { World } from "../../src/index.ts";
import { type AtlasStore, sliceOf, withSlice } from "../state/atlas.ts";
import { patience } from "../work/patience.ts";
import type { DrawPool } from "./drawPool.ts";
import { type DriversQuestion, type DriversState, driversSlice } from "./driversState.ts";

/** Answers what drives a number, when the reader asks. Another question or another scenario gives up what is under way. */
export function followDrivers(atlas: AtlasStore, pool: DrawPool<"sensitivity">): void {
  let world: World | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (change: Partial<DriversState>): void =>
    atlas.setState((state) => withSlice(state, driversSlice, change));
  const rest = (change: Partial<DriversState> = {}): void => {
    clearTimeout(timer);
    set({ isRunning: false, progress: undefined, ...change });
  };
  const stop = (): void => {
    pool.cancel();
    rest({ question: undefined, answer: undefined, failure: undefined });
  };
  const ask = (question: DriversQuestion): void => {
    const known = sliceOf(atlas.getState(), driversSlice);
    if (known.question === question && (known.isRunning || known.answer)) return;
    stop();
    if (question.world !== world) {
      world = question.world;
      pool.setWorld(world);
    }
    const { scenario, indicator, region, seed, draws } = question;
    let progress = { counted: 0, of: draws };
    let isSlow = false;
    timer = setTimeout(() => {
      isSlow = true;
      set({ progress });
    }, patience);
    set({ question, isRunning: true });
    pool.run([[{ counts: "sensitivity", scenario, indicator, region, seed, draws }]], {
      onProgress: (counted, of) => {
        progress = { counted, of };
        if (isSlow) set({ progress });
      },
      onPhase: ([answer]) => set({ answer }),
      onEnd: () => rest(),
      onFailure: (failure) => rest({ failure }),
    });
  };
  set({ ask, stop });
  atlas.subscribe((state, before) => {
    if (state.address.scenario !== before.address.scenario) stop();
  });
}
