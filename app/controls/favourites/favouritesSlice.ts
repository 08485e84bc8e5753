import { type KeptList, keptIds } from "../../files/keptIds.ts";
import type { Slice } from "../../state/slice.ts";

export const favouritesKept: KeptList = { key: "inference-burden-atlas.favourites", most: 200 };

export interface FavouritesState {
  /** Ids of the regions that a reader marked, in the order of marking. */
  readonly ids: readonly string[];
}

export const favouritesSlice: Slice<FavouritesState> = {
  id: "favourites",
  start: { ids: keptIds(favouritesKept) },
};
