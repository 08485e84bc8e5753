import { type NamedRegion, regionIndex } from "../../src/index.ts";
import { type AtlasState, type AtlasStore, withSlice } from "../state/atlas.ts";
import { levelSlice, levelState } from "./levelState.ts";

/**
 * A link may call a region by any of its names. One that is no code or English name of the regions on the page is looked for
 * among all names of all levels; the notice that it is unknown waits as long.
 */
export function seekRegion(atlas: AtlasStore): void {
  const seek = async (sought: string): Promise<void> => {
    const found = await regionCalled(sought, atlas.getState()).catch(() => undefined);
    atlas.setState((state) => ({
      ...withSlice(state, levelSlice, { sought: undefined }),
      ...(isNew(state, sought, found) && opened(state, found as string)),
    }));
  };
  atlas.subscribe((state, before) => {
    if (state.notices === before.notices || levelState(state).sought !== undefined) return;
    const sought = unknownIn(state).find((name) => !unknownIn(before).includes(name));
    if (sought === undefined) return;
    atlas.setState(withSlice(state, levelSlice, { sought }));
    void seek(sought);
  });
}

/** Not a region that the page knows and does not rank, and none beside one that the reader has opened meanwhile. */
const isNew = ({ address }: AtlasState, sought: string, found: string | undefined): boolean =>
  found !== undefined && found !== sought && address.region === undefined;

const unknownIn = ({ notices }: Pick<AtlasState, "notices">): readonly string[] =>
  notices.flatMap((notice) => (notice.kind === "unknownRegion" ? notice.value : []));

/** The region, without the notice that it is unknown. */
const opened = ({ address, notices }: AtlasState, region: string): Partial<AtlasState> => ({
  address: { ...address, region },
  step: "replace",
  notices: notices.filter(({ kind }) => kind !== "unknownRegion"),
});

/** Id of the one region of any level that is called so. */
async function regionCalled(
  called: string,
  { address, loaded, names }: AtlasState,
): Promise<string | undefined> {
  const { readLevelList } = await import("./readLevel.ts");
  const list = await readLevelList(address.language);
  const regions: readonly NamedRegion[] = [
    ...(loaded?.world.regions ?? []),
    ...(list?.regions ?? []),
  ];
  const naming = { otherNames: list?.otherNames, names: { ...list?.names, ...names } };
  const [place, ...others] = regionIndex(regions, naming).find(called);
  return place === undefined || others.length > 0 ? undefined : regions[place]?.id;
}
