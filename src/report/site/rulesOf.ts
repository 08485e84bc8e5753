import type { SiteRule } from "../../dataset/references/siteRules.ts";
import type { Region, World } from "../../region/region.ts";
import { regionAbove } from "../../region/regionAbove.ts";

/** The rules that hold in a region, those of the regions above it included, and those that a load of the size meets. */
export interface RulesHere {
  /** Rules that a load of this size meets, the highest threshold first. Of any size where no size is given. */
  readonly met: readonly SiteRule[];
  /** Rules that begin above this size. */
  readonly above: readonly SiteRule[];
}

/** @param megawatts size of the load, as a power at the grid; `undefined` where it is not known. */
export function rulesOf(
  rules: readonly SiteRule[],
  place: { readonly world: World; readonly region: Region },
  megawatts: number | undefined,
): RulesHere {
  const codes = new Set(codesOf(place.world, place.region));
  const here = rules
    .filter(({ regions }) => regions.split(" ").some((code) => codes.has(code)))
    .toSorted((one, other) => sizeOf(other) - sizeOf(one) || (one.id < other.id ? -1 : 1));
  const isMet = (rule: SiteRule): boolean =>
    rule.quantity === "ownGeneration" || megawatts === undefined || megawatts >= sizeOf(rule);
  return { met: here.filter(isMet), above: here.filter((rule) => !isMet(rule)) };
}

/** A rule whose size nobody has read may be met by any. */
const sizeOf = ({ threshold = 0 }: SiteRule): number => threshold;

/** Codes of a region and of all regions that it is part of. */
function codesOf(world: World, region: Region): readonly string[] {
  const above = regionAbove(world, region) ?? undefined;
  const own = [region.id, ...(region.iso31662 ? [region.iso31662] : [])];
  if (!above) return region.parent === undefined ? own : [...own, region.parent];
  return [...own, ...codesOf(world.parents as World, above)];
}
