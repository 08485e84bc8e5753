import type { Assessor } from "../assess/assessor.ts";
import { patience } from "../assess/patience.ts";
import type { AtlasState, AtlasStore } from "../state.ts";
import type { FinerLevel } from "./levelData.ts";
import { isFinerId, needsFiner } from "./wantedLevel.ts";

/**
 * Reads the level below countries when something on the page asks for it, and only then. A reading can be given up; one that failed is
 * tried again when asked to. What a level needs once it is there comes with it.
 */
export function followLevel(atlas: AtlasStore, assessor: Pick<Assessor, "setFiner">): void {
  let running: AbortController | undefined;
  const read = async (): Promise<void> => {
    if (running) return;
    const turn = new AbortController();
    running = turn;
    const slow = setTimeout(() => atlas.setState({ levelReading: { read: 0, of: 1 } }), patience);
    const change = await attempt(atlas, assessor, turn.signal);
    clearTimeout(slow);
    if (turn.signal.aborted) return;
    running = undefined;
    atlas.setState({ levelReading: undefined, ...change });
  };
  const check = (): void => {
    const state = atlas.getState();
    const hasFailed = state.levelFailures.length > 0;
    if (!needsFiner(state)) {
      // Whoever leaves a level that did not come may ask for it again.
      if (hasFailed && !state.finer) atlas.setState({ levelFailures: [] });
    } else if (state.loaded && !state.finer && !hasFailed) void read();
  };
  atlas.setState({
    cancelLevel: () => {
      running?.abort();
      running = undefined;
      atlas.setState({ levelReading: undefined });
      const { go, address } = atlas.getState();
      const region = isFinerId(address.region) ? undefined : address.region;
      go({ level: "country", within: undefined, region }, "replace");
    },
    retryLevel: () => {
      atlas.setState({ levelFailures: [], finer: undefined });
      void read();
    },
  });
  atlas.subscribe((state, before) => {
    if (state.loaded !== before.loaded) atlas.setState({ finer: undefined });
    check();
    if (state.finer) void keep(atlas, state.finer, before);
  });
  check();
}

async function attempt(
  atlas: AtlasStore,
  assessor: Pick<Assessor, "setFiner">,
  signal: AbortSignal,
): Promise<Partial<AtlasState>> {
  try {
    const { enterLevel } = await import("./enterLevel.ts");
    return await enterLevel(atlas, assessor, signal);
  } catch {
    return { levelFailures: [{ file: "enterLevel.js", kind: "connection", received: 0 }] };
  }
}

async function keep(atlas: AtlasStore, finer: FinerLevel, before: AtlasState): Promise<void> {
  const { keepLevel } = await import("./enterLevel.ts");
  keepLevel(atlas, finer, before);
}
