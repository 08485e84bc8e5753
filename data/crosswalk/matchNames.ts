import type { NamedRegion } from "./gazetteer.ts";
import { type Finding, found, type Place } from "./match.ts";
import { matchSeveral } from "./matchSeveral.ts";
import { exactKey, looseKey } from "./nameKeys.ts";
import { similarPairs } from "./similarNames.ts";

export type Findings = Map<Place, readonly Finding[]>;

interface Step {
  readonly names: (region: NamedRegion) => readonly string[];
  readonly key: (name: string) => string;
  readonly confidence: number;
  readonly note: string;
}

/** One region each, the most certain first: a region found by its own name is no longer a candidate. */
const steps: readonly Step[] = [
  { names: ({ names }) => names, key: exactKey, confidence: 1, note: "" },
  { names: ({ names }) => names, key: looseKey, confidence: 0.98, note: "" },
  {
    names: ({ alternatives }) => alternatives,
    key: exactKey,
    confidence: 0.95,
    note: "other name",
  },
  {
    names: ({ alternatives }) => alternatives,
    key: looseKey,
    confidence: 0.93,
    note: "other name",
  },
];

/**
 * Matches a publisher's places with the regions of one country by name. Each place matches once at most, and never
 * below the threshold of `similarNames.ts`.
 *
 * @param taken Regions in curated lines: no candidates for names that are only similar.
 */
export function matchNames(
  places: readonly Place[],
  regions: readonly NamedRegion[],
  taken: ReadonlySet<string> = new Set(),
): Findings {
  const findings: Findings = new Map();
  const [first, second] = regions;
  if (first !== undefined && second === undefined) {
    for (const place of places) findings.set(place, [found(first, "only", 1, "")]);
    return findings;
  }
  const claimed = new Set<string>();
  const rest = () => places.filter((place) => !findings.has(place));
  for (const step of steps) claimOneEach(step, rest(), regions, findings, claimed);
  for (const place of rest()) {
    const several = matchSeveral(place, regions, claimed);
    if (several !== undefined) findings.set(place, several);
  }
  const free = regions.filter(({ id }) => !claimed.has(id) && !taken.has(id));
  for (const pair of similarPairs(rest(), free))
    findings.set(pair.place, [found(pair.region, "similar", pair.similarity, pair.name)]);
  return findings;
}

function claimOneEach(
  { names, key, confidence, note }: Step,
  places: readonly Place[],
  regions: readonly NamedRegion[],
  findings: Findings,
  claimed: Set<string>,
): void {
  const byKey = indexBy(
    regions.filter(({ id }) => !claimed.has(id)),
    names,
    key,
  );
  for (const [place, candidates] of candidatesOf(places, byKey, key)) {
    const [region, rival] = candidates;
    if (region === undefined || rival !== undefined) continue;
    findings.set(place, [found(region, "name", confidence, note)]);
    claimed.add(region.id);
  }
}

/** Places with the regions of the same key, under the first of their names that has any. */
const candidatesOf = (
  places: readonly Place[],
  byKey: ReadonlyMap<string, readonly NamedRegion[]>,
  key: (name: string) => string,
): readonly (readonly [Place, readonly NamedRegion[]])[] =>
  places.map((place) => {
    const hits = namesOf(place).map((name) => byKey.get(key(name)) ?? []);
    return [place, hits.find(({ length }) => length > 0) ?? []];
  });

const namesOf = ({ name, otherNames = [] }: Place): readonly string[] => [name, ...otherNames];

function indexBy(
  regions: readonly NamedRegion[],
  names: Step["names"],
  key: Step["key"],
): ReadonlyMap<string, readonly NamedRegion[]> {
  const index = new Map<string, NamedRegion[]>();
  for (const region of regions)
    for (const name of new Set(names(region).map(key)))
      index.set(name, [...(index.get(name) ?? []), region]);
  return index;
}
