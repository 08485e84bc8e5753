import {
  currentId,
  type OtherNames,
  type Region,
  shortened,
  spellingKey,
} from "../../src/index.ts";
import { didYouMean } from "./didYouMean.ts";
import { someOf, UserError } from "./userError.ts";

/** Regions that a key may mean. */
export interface KnownRegions {
  /** Countries before the regions below them. */
  readonly regions: readonly Region[];
  readonly otherNames: OtherNames;
}

/**
 * Finds a region by its id, its ISO 3166 code or an English name of it, capitals and accents aside; a country's name is the
 * country's. Throws a sentence with the nearest keys where there is none, with all of them where a name is of several.
 */
export function findRegion(known: KnownRegions, key: string): number {
  const found = findKey(known, key);
  if (found !== undefined) return found;
  throw new UserError(`No region has the key ${shown(key)}. ${suggestion(known, key)}`);
}

/** Finds each of several regions. Throws a sentence for every key that names none. */
export function findRegions(known: KnownRegions, keys: readonly string[]): readonly number[] {
  const wrong: string[] = [];
  const places = keys.flatMap((key) => {
    try {
      return [findRegion(known, key)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      wrong.push(error.message);
      return [];
    }
  });
  if (wrong.length > 0) throw new UserError(someOf(wrong));
  return places;
}

const shown = (key: string): string => (key.trim() === "" ? `“${key}”` : shortened(key));

/** Place of the region with a key, if there is one. */
export function findKey({ regions, otherNames }: KnownRegions, key: string): number | undefined {
  if (key.trim() === "") return undefined;
  const code = currentId(key.trim()).toUpperCase();
  const index = [
    ({ id }: Region) => id === code,
    ({ iso2 = "", level }: Region) => level === "country" && iso2 === code,
    ({ iso31662 }: Region) => iso31662 === code,
  ]
    .map((matches) => regions.findIndex(matches))
    .find((found) => found >= 0);
  return index ?? findName(regions, key) ?? findOtherName(regions, otherNames, key);
}

/** By what else a country is called. */
function findOtherName(
  regions: readonly Region[],
  otherNames: OtherNames,
  key: string,
): number | undefined {
  const name = spellingKey(key);
  const found = regions.findIndex(({ id }) =>
    otherNames[id]?.some((other) => name !== "" && spellingKey(other) === name),
  );
  return found < 0 ? undefined : found;
}

function findName(regions: readonly Region[], key: string): number | undefined {
  const name = spellingKey(key);
  const places = [...regions.keys()].filter(
    (place) => name !== "" && spellingKey(regions[place]?.name ?? "") === name,
  );
  const [first] = places;
  if (first === undefined || regions[first]?.level === "country" || places.length === 1)
    return first;
  const keys = places.map((place) => namedKey(regions[place] as Region)).join(", ");
  throw new UserError(`Several regions are named ${key}: ${keys}. Give the key of one of them.`);
}

/** "US-VA (Virginia, USA)". */
const namedKey = ({ id, iso31662 = id, name, parent }: Region): string =>
  `${iso31662} (${parent === undefined ? name : `${name}, ${parent}`})`;

const suggestion = ({ regions, otherNames }: KnownRegions, key: string): string =>
  didYouMean(
    regions.map((region) => ({
      shown: namedKey(region),
      keys: [region.id, region.name, ...(otherNames[region.id] ?? [])],
    })),
    key,
  ) ?? "Run `npx burden regions` to see all keys.";
