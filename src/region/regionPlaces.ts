import { oncePer } from "../dataset/oncePer.ts";
import type { Region } from "./region.ts";

/** Place of each region by its id. Made once for each array of regions. */
export const regionPlaces = oncePer(
  (regions: readonly Region[]): ReadonlyMap<string, number> =>
    new Map(regions.map(({ id }, place) => [id, place])),
);
