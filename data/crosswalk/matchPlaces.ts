import { type CuratedLine, curatedFindings } from "./curated.ts";
import type { NamedRegion } from "./gazetteer.ts";
import type { Match, Place } from "./match.ts";
import { matchNames } from "./matchNames.ts";
import { type FoundPlace, relatedMatches } from "./relations.ts";

const noName = "no name of a region of this country is like it";
const noRegions = "the country has no regions here";

/** Matches of one publisher's list: curated lines first, then names, country by country. */
export function matchPlaces(
  places: readonly Place[],
  regions: readonly NamedRegion[],
  lines: readonly CuratedLine[],
): readonly Match[] {
  const countries = [...new Set(places.map(({ country }) => country))];
  return relatedMatches(
    countries.flatMap((code) =>
      foundIn(
        places.filter(({ country }) => country === code),
        { code, regions, lines },
      ),
    ),
  );
}

interface Country {
  readonly code: string;
  readonly regions: readonly NamedRegion[];
  readonly lines: readonly CuratedLine[];
}

function foundIn(
  places: readonly Place[],
  { code, regions, lines }: Country,
): readonly FoundPlace[] {
  const curated = new Map(
    places.flatMap((place) => {
      const said = curatedFindings(place, lines, regions);
      return said === undefined ? [] : [[place, said] as const];
    }),
  );
  const taken = new Set(
    [...curated.values()].flatMap(({ findings }) => findings.map(({ region }) => region)),
  );
  const own = regions.filter(({ country }) => country === code);
  const named = matchNames(
    places.filter((place) => !curated.has(place)),
    own,
    taken,
  );
  return places.map((place) => ({
    place,
    findings: curated.get(place)?.findings ?? named.get(place) ?? [],
    reason: curated.get(place)?.reason ?? (own.length === 0 ? noRegions : noName),
  }));
}
