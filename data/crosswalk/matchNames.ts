import type { NamedRegion } from "./gazetteer.ts";
import type { Finding, Place } from "./match.ts";
import { exactKey, looseKey } from "./nameKeys.ts";
import { similarPairs } from "./similarNames.ts";

export type Findings = Map<Place, readonly Finding[]>;

interface Step {
  readonly names: (region: NamedRegion) => readonly string[];
  readonly key: (name: string) => string;
  readonly confidence: number;
  readonly note: string;
}

/** One region each, firmest first: a region that was found under its own name is no candidate any more. */
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
 * Finds the regions of one country that a publisher's places are, by their names. Every place is found once at most;
 * nothing is taken below the threshold of `similarNames.ts`.
 *
 * @param taken Regions that curated lines speak of: no candidates for names that are only alike.
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
    const several = namesakes(place, regions, claimed) ?? partOrGroup(place, regions, claimed);
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

/** Several regions of one name that the publisher does not tell apart, such as a county and its city. */
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
  const listed = listedRegions(place, regions);
  if (listed !== undefined) return listed;
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

export const found = (
  { id }: Pick<NamedRegion, "id">,
  method: Finding["method"],
  confidence: number,
  note: string,
): Finding => ({ region: id, method, confidence, note });
