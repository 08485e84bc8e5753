import { type NamedRegion, type RegionIndex, regionIndex } from "../../src/index.ts";

const indices = new WeakMap<readonly NamedRegion[], RegionIndex>();

/** The one region of a list that a code or an English name is of. A list is indexed once. */
export function regionNamed<Known extends NamedRegion>(
  regions: readonly Known[] | undefined,
  named: string,
): Known | undefined {
  if (!regions) return undefined;
  const index = indices.get(regions) ?? regionIndex(regions);
  indices.set(regions, index);
  const [place, ...others] = index.find(named);
  return place === undefined || others.length > 0 ? undefined : regions[place];
}
