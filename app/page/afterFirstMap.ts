import { answeringSlice } from "../assess/answering.ts";
import { mapSlice } from "../scene/mapSlice.ts";
import { type Atlas, type AtlasStore, sliceOf } from "../state/atlas.ts";

/** Resolves once the first map has all it needs, or none is to come: what loads then takes nothing from it. */
export const afterFirstMap = (atlas: AtlasStore): Promise<void> =>
  new Promise((resolve) => {
    const look = (state: Atlas): void => {
      if (isBefore(state)) return;
      stop();
      resolve();
    };
    const stop = atlas.subscribe(look);
    look(atlas.getState());
  });

const isBefore = (atlas: Atlas): boolean =>
  atlas.address.view === "map" &&
  !sliceOf(atlas, mapSlice).fetched &&
  atlas.failures.length === 0 &&
  sliceOf(atlas, answeringSlice).failure === undefined;
