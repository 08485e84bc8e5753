import { type AtlasState, type AtlasStore, withSlice } from "../state/atlas.ts";
import { levelSlice, levelState, unknownIn } from "./levelState.ts";

/**
 * A link may call a region by any of its names. One that is no id or code of the regions on the page is looked for among all
 * names of all levels; the notice that it is unknown waits as long.
 */
export function seekRegion(atlas: AtlasStore): void {
  const running = new Set<string>();
  const seek = async (sought: string): Promise<void> => {
    running.add(sought);
    const found = await calledSo(sought, atlas.getState()).catch(() => undefined);
    running.delete(sought);
    atlas.setState((state) =>
      found !== undefined && isNew(state, sought, found)
        ? opened(state, found)
        : withSlice(state, levelSlice, { unfound: [...levelState(state).unfound, sought] }),
    );
  };
  const look = (state: AtlasState): void => {
    const { unfound } = levelState(state);
    for (const sought of unknownIn(state.notices))
      if (!unfound.includes(sought) && !running.has(sought)) void seek(sought);
  };
  atlas.subscribe((state, before) => {
    if (state.notices !== before.notices) look(state);
  });
  look(atlas.getState());
}

/** What looks names up is fetched when a link has one. */
const calledSo = async (sought: string, state: AtlasState): Promise<string | undefined> =>
  (await import("./regionCalled.ts")).regionCalled(sought, state);

/** Not a region that the page knows and does not rank, and none beside one that the reader has opened meanwhile. */
const isNew = ({ address }: AtlasState, sought: string, found: string): boolean =>
  found !== sought && address.region === undefined;

/** The region, without the notice that it is unknown. */
const opened = ({ address, notices }: AtlasState, region: string): Partial<AtlasState> => ({
  address: { ...address, region },
  step: "replace",
  notices: notices.filter(({ kind }) => kind !== "unknownRegion"),
});
