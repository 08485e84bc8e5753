import type { Assessor } from "../assess/assessor.ts";
import type { AtlasState, AtlasStore } from "../state.ts";
import { readDetail } from "./drawnLevel.ts";
import type { FinerLevel } from "./levelData.ts";
import { lookAtOf, onlyCountry } from "./lookAt.ts";
import { readLevel, readLevelNames } from "./readLevel.ts";
import { settleLevel } from "./settleLevel.ts";
import { titlesOf } from "./titlesOf.ts";
import { type Finer, isFinerId, isFinerInUse, wantedLevel } from "./wantedLevel.ts";

/** Reads a level below countries, hands it to the model, and says what changes on the page. */
export async function enterLevel(
  atlas: AtlasStore,
  { setFiner }: Pick<Assessor, "setFiner">,
  { level, signal }: { readonly level: Finer; readonly signal: AbortSignal },
): Promise<Partial<AtlasState>> {
  const { loaded, topology, address } = atlas.getState();
  if (!loaded) return {};
  const { failures, files, finer } = await readLevel({
    level,
    countries: loaded.world,
    outlines: topology,
    language: address.language,
    signal,
    onFile: (read, of) => {
      if (atlas.getState().levelReading) atlas.setState({ levelReading: { read, of } });
    },
  });
  if (!signal.aborted && files) setFiner(files);
  return { finer, levelFailures: failures, ...(finer && settled(atlas.getState(), finer)) };
}

/** What the address names of the level is settled, and the map comes near it. */
function settled(state: AtlasState, finer: FinerLevel): Partial<AtlasState> {
  if (!isFinerInUse({ ...state, finer })) return {};
  const change = settleLevel(state, finer);
  return { ...change, lookAt: lookOf({ ...state, ...change }, finer, state.address.region) };
}

/** Near what is named: the country ranked alone, the region or the state that led here, the only country there is. */
function lookOf({ address }: AtlasState, finer: FinerLevel, named: string | undefined) {
  if (address.within !== undefined) return address.within;
  if (named !== undefined && isFinerId(named)) return lookAtOf(finer, address.region ?? named);
  return wantedLevel({ address, zoomLevel: "country" }) === "county"
    ? onlyCountry(finer)
    : undefined;
}

/** Keeps a level that is there with the page: its shapes with the camera, its names with the language, the address with its regions. */
export function keepLevel(atlas: AtlasStore, finer: FinerLevel, before: AtlasState): void {
  const state = atlas.getState();
  if (state.near && !(before.near && before.finer?.level === finer.level))
    void refine(atlas, finer);
  if (state.words !== before.words) void rename(atlas);
  if (state.address === before.address || !isFinerInUse(state)) return;
  const isEntered = before.finer === state.finer && wantedLevel(before) !== wantedLevel(state);
  atlas.setState(isEntered ? settled(state, finer) : settleLevel(state, finer));
}

/** Lays the shapes in full detail under the map. The coarse ones stay where they do not come. */
async function refine(atlas: AtlasStore, { level }: FinerLevel): Promise<void> {
  const topology = await readDetail(level);
  if (topology)
    atlas.setState(({ finer }) =>
      finer?.level === level ? { finer: { ...finer, topology } } : {},
    );
}

/** Names the regions anew in the page's language. */
async function rename(atlas: AtlasStore): Promise<void> {
  const { language } = atlas.getState().address;
  const names = await readLevelNames(language);
  atlas.setState(({ finer, address }) =>
    finer && address.language === language
      ? { finer: { ...finer, names, titles: titlesOf(finer.level, finer.whole.world, names) } }
      : {},
  );
}
