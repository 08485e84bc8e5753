import type { Finding, Match, Place, Relation } from "./match.ts";
import { unmatched } from "./placeRows.ts";

export interface FoundPlace {
  readonly place: Place;
  /** Empty where it is none of ours; `reason` then says why. */
  readonly findings: readonly Finding[];
  readonly reason: string;
}

/**
 * The rows of the table from what was found: a place of several regions covers each of them, several places of one region
 * lie inside it, one and one are equal.
 */
export function relatedMatches(found: readonly FoundPlace[]): readonly Match[] {
  const places = new Map<string, number>();
  for (const { region } of found.flatMap(({ findings }) => findings))
    places.set(region, (places.get(region) ?? 0) + 1);
  return found.flatMap(({ place, findings, reason }) => {
    const { source, code, name, country } = place;
    const common = { source, code, name, country };
    if (findings.length === 0) return [unmatched(place, reason)];
    return findings.map(
      (finding): Match => ({
        ...common,
        ...finding,
        relation: relationOf(findings.length, places.get(finding.region) ?? 1),
      }),
    );
  });
}

function relationOf(regionsOfPlace: number, placesOfRegion: number): Relation {
  if (regionsOfPlace === 1) return placesOfRegion === 1 ? "equal" : "inside";
  return placesOfRegion === 1 ? "covers" : "overlaps";
}
