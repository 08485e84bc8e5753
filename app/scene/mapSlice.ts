import type { Slice } from "../state/slice.ts";

export interface MapState {
  /** The graphics card did not draw. */
  readonly failed: boolean;
  /** The map has been drawn for the first time. */
  readonly drawn: boolean;
  /** What the map is drawn with has arrived: what is not needed for it may be fetched now. */
  readonly fetched: boolean;
  /** Index of the class of the legend whose regions keep their colour. */
  readonly isolatedClass?: number | undefined;
}

/** How far the map has come. */
export const mapSlice: Slice<MapState> = {
  id: "map",
  start: { failed: false, drawn: false, fetched: false },
};
