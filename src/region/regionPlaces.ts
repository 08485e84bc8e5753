import type { Region } from "./region.ts";

const known = new WeakMap<readonly Region[], ReadonlyMap<string, number>>();

/** Place of each region by its id. Made once for each array of regions. */
export function regionPlaces(regions: readonly Region[]): ReadonlyMap<string, number> {
  const made = known.get(regions) ?? new Map(regions.map(({ id }, place) => [id, place]));
  known.set(regions, made);
  return made;
}
