import type { World } from "./region.ts";

/**
 * The regions of one region of the level above as a world of their own, in which they are ranked among each other.
 *
 * @param parentId id of the parent; without regions of its own the world is empty.
 */
export const regionsWithin = (world: World, parentId: string): World => ({
  ...world,
  regions: world.regions.filter(({ parent }) => parent === parentId),
  within: parentId,
});
