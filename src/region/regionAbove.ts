import type { Region, World } from "./region.ts";

/** The region of the level above to which a region belongs; `undefined` for countries. */
export const regionAbove = (
  { parents }: Pick<World, "parents">,
  { parent }: Pick<Region, "parent">,
): Region | undefined =>
  parent === undefined || !parents
    ? undefined
    : parents.byId
      ? parents.byId.get(parent)
      : parents.regions.find(({ id }) => id === parent);
