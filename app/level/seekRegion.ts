import { type AtlasState, type AtlasStore, withSlice } from "../state/atlas.ts";
import { levelSlice, levelState } from "./levelState.ts";
import { regionCalled } from "./regionCalled.ts";

/**
 * A link may call a region by any of its names. One that is no id or code of the regions on the page is looked for among all
 * names of all levels; the notice that it is unknown waits as long.
 */
export function seekRegion(atlas: AtlasStore): void {
  const running = new Set<string>();
  const seek = async (sought: string): Promise<void> => {
    running.add(sought);
    const found = await regionCalled(sought, atlas.getState()).catch(() => undefined);
    running.delete(sought);
    atlas.setState((state) =>
      found !== undefined && isNew(state, sought, found)
        ? opened(state, found)
        : withSlice(state, levelSlice, { unfound: [...levelState(state).unfound, sought] }),
    );
  };
  const look = (state: AtlasState): void => {
    const { unfound } = levelState(state);
    for (const notice of state.notices)
      if (notice.kind === "unknownRegion" && !unfound.includes(notice.value))
        if (!running.has(notice.value)) void seek(notice.value);
  };
  atlas.subscribe((state, before) => {
    if (state.notices !== before.notices) look(state);
  });
  look(atlas.getState());
}

/** Not a region that the page knows and does not rank, and none beside one that the reader has opened meanwhile. */
const isNew = ({ address }: AtlasState, sought: string, found: string): boolean =>
  found !== sought && address.region === undefined;

/** The region, without the notice that it is unknown. */
const opened = ({ address, notices }: AtlasState, region: string): Partial<AtlasState> => ({
  address: { ...address, region },
  step: "replace",
  notices: notices.filter(({ kind }) => kind !== "unknownRegion"),
});
