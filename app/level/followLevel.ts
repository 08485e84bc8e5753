import type { Assessor } from "../assess/assessor.ts";
import { patience } from "../assess/patience.ts";
import type { AtlasState, AtlasStore } from "../state.ts";
import type { FinerLevel } from "./levelData.ts";
import type { LevelFiles } from "./readLevel.ts";
import { settleLevel } from "./settleLevel.ts";
import { isFinerId, needsFiner } from "./wantedLevel.ts";

/**
 * Reads the level below countries when something on the page asks for it, and only then; its names again in another language.
 * A reading can be given up; one that failed is tried again when asked to.
 */
export function followLevel(atlas: AtlasStore, { setFiner }: Pick<Assessor, "setFiner">): void {
  let running: AbortController | undefined;
  const read = async (): Promise<void> => {
    const { loaded, address } = atlas.getState();
    if (!loaded || running) return;
    const turn = new AbortController();
    running = turn;
    const slow = setTimeout(() => atlas.setState({ levelReading: { read: 0, of: 1 } }), patience);
    const onFile = (done: number, of: number): void => {
      if (atlas.getState().levelReading) atlas.setState({ levelReading: { read: done, of } });
    };
    const found = await attempt({ atlas, signal: turn.signal, onFile, language: address.language });
    clearTimeout(slow);
    if (turn.signal.aborted) return;
    running = undefined;
    if (found.files) setFiner(found.files);
    const { levelFailures, finer } = found;
    atlas.setState({ levelReading: undefined, levelFailures, finer, ...settled(atlas, found) });
  };
  const check = (): void => {
    const state = atlas.getState();
    if (needsFiner(state) && state.loaded && !state.finer && state.levelFailures.length === 0)
      void read();
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
    if (state.finer) keep(atlas, state.finer, before);
  });
  check();
}

/** Keeps a level that is there with the page: its shapes with the camera, its names with the language, the address with its regions. */
function keep(atlas: AtlasStore, finer: FinerLevel, before: AtlasState): void {
  const state = atlas.getState();
  if (state.near && !(before.near && before.finer)) void refine(atlas);
  if (state.words !== before.words) void rename(atlas);
  if (state.address !== before.address) atlas.setState(settleLevel(state, finer));
}

interface Attempt {
  readonly atlas: AtlasStore;
  readonly signal: AbortSignal;
  readonly language: string;
  readonly onFile: (read: number, of: number) => void;
}

interface Found extends Pick<AtlasState, "finer" | "levelFailures"> {
  readonly files?: LevelFiles;
}

async function attempt({ atlas, ...wishes }: Attempt): Promise<Found> {
  const { loaded } = atlas.getState();
  if (!loaded) return { levelFailures: [] };
  try {
    const { readLevel } = await import("./readLevel.ts");
    const { failures, ...found } = await readLevel({ ...wishes, countries: loaded.world });
    return { ...found, levelFailures: failures };
  } catch {
    return { levelFailures: [{ file: "readLevel.js", kind: "connection", received: 0 }] };
  }
}

/** What the address names of the level is settled, and the map comes near it. */
function settled(atlas: AtlasStore, { finer }: Found): Partial<AtlasState> {
  if (!finer) return {};
  const change = settleLevel(atlas.getState(), finer);
  const { within, region } = change.address ?? atlas.getState().address;
  return { ...change, lookAt: within ?? (isFinerId(region) ? region : undefined) };
}

/** Lays the shapes in full detail under the map. The coarse ones stay where they do not come. */
async function refine(atlas: AtlasStore): Promise<void> {
  const { readDetail } = await import("./readLevel.ts");
  const topology = await readDetail();
  if (topology) atlas.setState(({ finer }) => (finer ? { finer: { ...finer, topology } } : {}));
}

/** Names the regions anew in the page's language. */
async function rename(atlas: AtlasStore): Promise<void> {
  const { language } = atlas.getState().address;
  const { readLevelNames } = await import("./readLevel.ts");
  const names = await readLevelNames(language);
  atlas.setState(({ finer, address }) =>
    finer && address.language === language ? { finer: { ...finer, names } } : {},
  );
}
