import { type AtlasState, type AtlasStore, withSlice } from "../state/atlas.ts";
import { readDetail } from "./drawnLevel.ts";
import type { Finer, FinerLevel } from "./finerLevel.ts";
import { type LevelState, levelSlice, levelState, levelWish } from "./levelState.ts";
import { lookAtOf, lookWithin, onlyCountry } from "./lookAt.ts";
import { type LevelFiles, readLevel, readLevelNames } from "./readLevel.ts";
import { type PageChange, settleLevel } from "./settleLevel.ts";
import { titlesOf } from "./titlesOf.ts";
import { isFinerId, isFinerInUse, wantedLevel } from "./wantedLevel.ts";

/** Gives the files of a level to the model. */
export type HandOver = (files: LevelFiles) => void;

/** What the reading of a level changes. */
export interface LevelChange {
  readonly page?: PageChange;
  readonly level: Partial<LevelState>;
}

/** Reads a level below countries and hands it to the model. */
export async function enterLevel(
  atlas: AtlasStore,
  handOver: HandOver,
  { level, signal }: { readonly level: Finer; readonly signal: AbortSignal },
): Promise<LevelChange> {
  const { loaded, topology, address } = atlas.getState();
  if (!loaded) return { level: {} };
  const {
    failures,
    files,
    finer: found,
  } = await readLevel({
    level,
    countries: loaded.world,
    outlines: topology,
    language: address.language,
    signal,
    onFile: (read, of) =>
      atlas.setState((state) =>
        levelState(state).reading ? withSlice(state, levelSlice, { reading: { read, of } }) : state,
      ),
  });
  if (!signal.aborted && files) handOver(files);
  const finer = found && (await namedAsAsked(atlas, found, address.language));
  const read = { finer, failures };
  if (!finer) return { level: read };
  const { page, level: looked } = settled(atlas.getState(), finer);
  return { ...(page && { page }), level: { ...read, ...looked } };
}

/** Makes the address fit the level, and lets the map come near what it names. */
function settled(state: AtlasState, finer: FinerLevel): LevelChange {
  if (!isFinerInUse({ ...levelWish(state), finer })) return { level: {} };
  const page = settleLevel(state, finer);
  const lookAt = lookOf({ ...state, ...page }, finer, state.address.region);
  return { page, level: { lookAt } };
}

/** Near what is named: the country ranked alone, the region or the state that led here, or the only country of the level. */
function lookOf({ address }: AtlasState, finer: FinerLevel, named: string | undefined) {
  if (address.within !== undefined) return lookWithin(finer, address.within);
  if (named !== undefined && isFinerId(named)) return lookAtOf(finer, address.region ?? named);
  return wantedLevel({ address, zoomLevel: "country" }) === "county"
    ? onlyCountry(finer)
    : undefined;
}

/** Keeps a level that has been read in step with the page: its shapes with the camera, its names with the language, the address with its regions. */
export function keepLevel(atlas: AtlasStore, finer: FinerLevel, before: AtlasState): void {
  const state = atlas.getState();
  const { near } = levelState(state);
  const past = levelState(before);
  if (near && !(past.near && past.finer?.level === finer.level)) void refine(atlas, finer);
  if (state.words !== before.words) void rename(atlas);
  if (state.address === before.address || !isFinerInUse(levelWish(state))) return;
  const isEntered =
    past.finer === levelState(state).finer &&
    wantedLevel(levelWish(before)) !== wantedLevel(levelWish(state));
  if (isEntered) {
    const { page, level } = settled(state, finer);
    atlas.setState({ ...page, ...withSlice(state, levelSlice, level) });
  } else atlas.setState(settleLevel(state, finer));
}

/** Draws the shapes in full detail. The coarse ones stay where the file fails. */
async function refine(atlas: AtlasStore, { level }: FinerLevel): Promise<void> {
  const topology = await readDetail(level);
  if (!topology) return;
  atlas.setState((state) => {
    const { finer } = levelState(state);
    return finer?.level === level
      ? withSlice(state, levelSlice, { finer: { ...finer, topology } })
      : state;
  });
}

/** Names the regions again, in the page's language. */
async function rename(atlas: AtlasStore): Promise<void> {
  const { language } = atlas.getState().address;
  const names = await readLevelNames(language);
  atlas.setState((state) => {
    const { finer } = levelState(state);
    if (!finer || state.address.language !== language) return state;
    return withSlice(state, levelSlice, { finer: named(finer, names) });
  });
}

/** A level in the language that the page has now, which may be another than when its names were asked for. */
async function namedAsAsked(
  atlas: AtlasStore,
  finer: FinerLevel,
  language: string,
): Promise<FinerLevel> {
  const now = atlas.getState().address.language;
  if (now === language) return finer;
  return namedAsAsked(atlas, named(finer, await readLevelNames(now)), now);
}

const named = (finer: FinerLevel, names: FinerLevel["names"]): FinerLevel => ({
  ...finer,
  names,
  titles: titlesOf(finer.level, finer.whole.world, names),
});
