import type { Assessor } from "../assess/assessor.ts";
import type { AtlasState, AtlasStore } from "../state.ts";
import type { FinerLevel } from "./levelData.ts";
import { readDetail, readLevel, readLevelNames } from "./readLevel.ts";
import { settleLevel } from "./settleLevel.ts";
import { isFinerId } from "./wantedLevel.ts";

/** Reads states and provinces, hands them to the model, and says what changes on the page. */
export async function enterLevel(
  atlas: AtlasStore,
  { setFiner }: Pick<Assessor, "setFiner">,
  signal: AbortSignal,
): Promise<Partial<AtlasState>> {
  const { loaded, address } = atlas.getState();
  if (!loaded) return {};
  const { failures, files, finer } = await readLevel({
    countries: loaded.world,
    language: address.language,
    signal,
    onFile: (read, of) => {
      if (atlas.getState().levelReading) atlas.setState({ levelReading: { read, of } });
    },
  });
  if (!signal.aborted && files) setFiner(files);
  return { finer, levelFailures: failures, ...settled(atlas.getState(), finer) };
}

/** What the address names of the level is settled, and the map comes near it. */
function settled(state: AtlasState, finer: FinerLevel | undefined): Partial<AtlasState> {
  if (!finer) return {};
  const change = settleLevel(state, finer);
  const { within, region } = change.address ?? state.address;
  return { ...change, lookAt: within ?? (isFinerId(region) ? region : undefined) };
}

/** Keeps a level that is there with the page: its shapes with the camera, its names with the language, the address with its regions. */
export function keepLevel(atlas: AtlasStore, finer: FinerLevel, before: AtlasState): void {
  const state = atlas.getState();
  if (state.near && !(before.near && before.finer)) void refine(atlas);
  if (state.words !== before.words) void rename(atlas);
  if (state.address !== before.address) atlas.setState(settleLevel(state, finer));
}

/** Lays the shapes in full detail under the map. The coarse ones stay where they do not come. */
async function refine(atlas: AtlasStore): Promise<void> {
  const topology = await readDetail();
  if (topology) atlas.setState(({ finer }) => (finer ? { finer: { ...finer, topology } } : {}));
}

/** Names the regions anew in the page's language. */
async function rename(atlas: AtlasStore): Promise<void> {
  const { language } = atlas.getState().address;
  const names = await readLevelNames(language);
  atlas.setState(({ finer, address }) =>
    finer && address.language === language ? { finer: { ...finer, names } } : {},
  );
}
