import type { NamedRegion } from "./gazetteer.ts";
import { type Finding, found, type Place } from "./match.ts";
import { exactKey, looseKey } from "./nameKeys.ts";

/**
 * The regions of a place whose name is not that of one region alone: namesakes, regions listed in its name, the group that
 * it is a part of, or the regions that lie in it. `undefined` where there are none.
 *
 * @param claimed Regions already matched to other places.
 */
export const matchSeveral = (
  place: Place,
  regions: readonly NamedRegion[],
  claimed: ReadonlySet<string>,
): readonly Finding[] | undefined =>
  namesakes(place, regions, claimed) ??
  listedRegions(place, regions) ??
  partOrGroup(place, regions, claimed);

/** Several regions of one name that the publisher does not distinguish, such as a county and its city. */
function namesakes(
  place: Place,
  regions: readonly NamedRegion[],
  claimed: ReadonlySet<string>,
): readonly Finding[] | undefined {
  const same = regions.filter(
    ({ id, names }) =>
      !claimed.has(id) && names.some((name) => exactKey(name) === exactKey(place.name)),
  );
  if (same.length < 2) return undefined;
  return same.map((region) => found(region, "name", 0.9, "several regions of this name"));
}

/** The group that a place is a part of, or the regions that lie in the place. */
function partOrGroup(
  place: Place,
  regions: readonly NamedRegion[],
  claimed: ReadonlySet<string>,
): readonly Finding[] | undefined {
  const sameAs = (names: readonly string[]) =>
    names.some((name) => looseKey(name) === looseKey(place.name));
  const whole = regions.filter(({ parts }) => sameAs(parts));
  if (whole.length === 1)
    return whole.map((region) => found(region, "group", 0.95, "part of the region"));
  const members = regions.filter(({ groups }) => sameAs(groups));
  if (members.length === 0 || members.some(({ id }) => claimed.has(id))) return undefined;
  return members.map((region) => found(region, "group", 0.9, "the region lies in it"));
}

/** The regions of a place that is named by them: "Jujuy, Salta". All must be known. */
function listedRegions(
  place: Place,
  regions: readonly NamedRegion[],
): readonly Finding[] | undefined {
  const names = place.name.split(/[,;]/).map((name) => looseKey(name));
  if (names.length < 2) return undefined;
  const hits = names.map((name) =>
    regions.filter((region) => region.names.some((own) => looseKey(own) === name)),
  );
  if (hits.some(({ length }) => length !== 1)) return undefined;
  return hits.flat().map((region) => found(region, "name", 0.95, "listed in its name"));
}
