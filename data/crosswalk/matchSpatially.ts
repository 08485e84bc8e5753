import type { Match, Place, Relation } from "./match.ts";
import type { Overlap } from "./overlaps.ts";
import { unmatched } from "./placeRows.ts";

/** A share of an area from which on it counts as the whole: the maps are simplified, coasts and borders differ. */
export const wholeFrom = 0.85;

/** Smaller shares of either area are noise at the borders. */
export const leastShare = 0.1;

const noShape = "the publisher's map has no shape for it, and no region lies in one";

/**
 * Matches of one publisher's list by area: a pair counts where a tenth of the region, or most of the publisher's region,
 * lies in the other.
 */
export function matchSpatially(
  places: readonly Place[],
  overlaps: readonly Overlap[],
): readonly Match[] {
  const ofRegion = sums(overlaps, ({ region }) => region);
  const ofPlace = sums(overlaps, ({ code }) => code);
  return places.flatMap((place) => {
    const common = { source: place.source, code: place.code, name: place.name };
    const pairs = overlaps
      .filter(({ code }) => code === place.code)
      .map((pair) => ({
        region: pair.region,
        share: pair.area / (ofRegion.get(pair.region) as number),
        reverse: pair.area / (ofPlace.get(pair.code) as number),
      }))
      .filter(({ share, reverse }) => share >= leastShare || reverse >= wholeFrom);
    if (pairs.length === 0) return [unmatched(place, noShape)];
    return pairs.map(
      ({ region, share, reverse }): Match => ({
        ...common,
        country: place.country,
        region,
        relation: relationOf(share, reverse),
        method: "spatial",
        confidence: Math.max(share, reverse),
        share,
        note: "",
      }),
    );
  });
}

function relationOf(share: number, reverse: number): Relation {
  if (share >= wholeFrom) return reverse >= wholeFrom ? "equal" : "covers";
  return reverse >= wholeFrom ? "inside" : "overlaps";
}

function sums(
  overlaps: readonly Overlap[],
  key: (overlap: Overlap) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const overlap of overlaps)
    sums.set(key(overlap), (sums.get(key(overlap)) ?? 0) + overlap.area);
  return sums;
}
