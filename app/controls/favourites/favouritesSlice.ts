import type { Slice } from "../../state/slice.ts";
import { keptFavourites } from "./keptFavourites.ts";

export interface FavouritesState {
  /** Ids of the regions that a reader marked, in the order of marking. */
  readonly ids: readonly string[];
}

export const favouritesSlice: Slice<FavouritesState> = {
  id: "favourites",
  start: { ids: keptFavourites() },
};
