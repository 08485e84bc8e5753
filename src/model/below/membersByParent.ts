import type { World } from "../../region/region.ts";

/** Places of the regions of a world by the id of the region above. */
export function membersByParent({ regions }: World): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  for (const [place, { parent = "" }] of regions.entries()) {
    const others = members.get(parent);
    if (others) others.push(place);
    else members.set(parent, [place]);
  }
  return members;
}
