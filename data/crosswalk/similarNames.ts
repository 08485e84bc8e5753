import { editDistance } from "../../src/index.ts";
import type { NamedRegion } from "./gazetteer.ts";
import type { Place } from "./match.ts";
import { looseKey, sidesOf } from "./nameKeys.ts";

/** Names below this similarity never match. */
export const threshold = 0.8;

/** How much more similar the best pair must be than the second best. */
export const margin = 0.1;

/** Shorter names are similar by chance. */
const shortest = 4;

export interface SimilarPair {
  readonly place: Place;
  readonly region: NamedRegion;
  /** The similar name of the region. */
  readonly name: string;
  readonly similarity: number;
}

/** 1 − letters to change / letters of the longer name, of the distinguishing words of both; 0 where they name different sides (north, upper …). */
export function similarity(one: string, other: string): number {
  if (sidesOf(one) !== sidesOf(other)) return 0;
  const [a, b] = [looseKey(one), looseKey(other)];
  if (Math.min(a.length, b.length) < shortest) return 0;
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

/** Places and regions that are each other's most similar, at or above the threshold and ahead of the second by the margin. */
export function similarPairs(
  places: readonly Place[],
  regions: readonly NamedRegion[],
): readonly SimilarPair[] {
  const all = places.flatMap((place) => regions.map((region) => pairOf(place, region)));
  return all.filter(
    (pair) =>
      pair.similarity >= threshold &&
      all.every(
        (rival) =>
          rival === pair ||
          (rival.place !== pair.place && rival.region !== pair.region) ||
          rival.similarity <= pair.similarity - margin,
      ),
  );
}

function pairOf(place: Place, region: NamedRegion): SimilarPair {
  const names = [...region.names, ...region.alternatives];
  const pairs = names.map((name) => ({
    place,
    region,
    name,
    similarity: similarity(place.name, name),
  }));
  return pairs.reduce((best, pair) => (pair.similarity > best.similarity ? pair : best), {
    place,
    region,
    name: "",
    similarity: 0,
  });
}
