import type { Assessor } from "../assess/assessor.ts";
import { patience } from "../assess/patience.ts";
import type { AtlasState, AtlasStore } from "../state.ts";
import type { FinerLevel } from "./levelData.ts";
import { type Finer, finerLevel, isFinerId, isFinerInUse } from "./wantedLevel.ts";

/**
 * Reads a level below countries when something on the page asks for it, and only then. A reading can be given up; one that failed is
 * tried again when asked to; one that is asked for in place of another ends the other's. What a level needs once it is there comes with it.
 */
export function followLevel(atlas: AtlasStore, assessor: Pick<Assessor, "setFiner">): void {
  let running: AbortController | undefined;
  let tried: Finer | undefined;
  const read = async (level: Finer): Promise<void> => {
    const turn = new AbortController();
    running = turn;
    tried = level;
    const slow = setTimeout(() => atlas.setState({ levelReading: { read: 0, of: 1 } }), patience);
    const change = await attempt(atlas, assessor, { level, signal: turn.signal });
    clearTimeout(slow);
    if (turn.signal.aborted) return;
    running = undefined;
    atlas.setState({ levelReading: undefined, ...change });
  };
  const stop = (): void => {
    running?.abort();
    running = undefined;
    if (atlas.getState().levelReading) atlas.setState({ levelReading: undefined });
  };
  const check = (): void => {
    const state = atlas.getState();
    const level = finerLevel(state);
    if (level && level !== tried) stop();
    if (state.levelFailures.length > 0) forget(atlas, level, tried);
    else if (level && !running && isDue(state)) void read(level);
  };
  atlas.setState({
    cancelLevel: () => {
      stop();
      const { go, address } = atlas.getState();
      const region = isFinerId(address.region) ? undefined : address.region;
      go({ level: "country", within: undefined, region }, "replace");
    },
    retryLevel: () => {
      atlas.setState({ levelFailures: [], finer: undefined });
    },
  });
  atlas.subscribe((state, before) => {
    if (state.loaded !== before.loaded) atlas.setState({ finer: undefined });
    check();
    if (state.finer) void keep(atlas, state.finer, before);
  });
  check();
}

/** Whether the page tells of a finer level that is not there. */
const isDue = (state: AtlasState): boolean => state.loaded !== undefined && !isFinerInUse(state);

/** Whoever leaves a level that did not come may ask for it again. */
function forget(atlas: AtlasStore, level: Finer | undefined, tried: Finer | undefined): void {
  const isLeft = level ? level !== tried : !atlas.getState().finer;
  if (isLeft) atlas.setState({ levelFailures: [] });
}

async function attempt(
  atlas: AtlasStore,
  assessor: Pick<Assessor, "setFiner">,
  turn: { readonly level: Finer; readonly signal: AbortSignal },
): Promise<Partial<AtlasState>> {
  try {
    const { enterLevel } = await import("./enterLevel.ts");
    return await enterLevel(atlas, assessor, turn);
  } catch {
    return { levelFailures: [{ file: "enterLevel.js", kind: "connection", received: 0 }] };
  }
}

async function keep(atlas: AtlasStore, finer: FinerLevel, before: AtlasState): Promise<void> {
  const { keepLevel } = await import("./enterLevel.ts");
  keepLevel(atlas, finer, before);
}
