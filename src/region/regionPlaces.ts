import type { Region } from "./region.ts";

/** Place of each region by its id. */
export const regionPlaces = (regions: readonly Region[]): ReadonlyMap<string, number> =>
  new Map(regions.map(({ id }, place) => [id, place]));
