import type { World } from "./region.ts";

const known = new WeakMap<World, Map<string, World>>();

/**
 * The regions of one region of the level above as a world of their own, in which they are ranked among each other. Made
 * once for each parent, so that what is kept by regions is kept.
 *
 * @param parentId id of the parent; without regions of its own the world is empty.
 */
export function regionsWithin(world: World, parentId: string): World {
  const worlds = known.get(world) ?? new Map<string, World>();
  known.set(world, worlds);
  const made = worlds.get(parentId) ?? {
    ...world,
    regions: world.regions.filter(({ parent }) => parent === parentId),
    within: parentId,
  };
  worlds.set(parentId, made);
  return made;
}
