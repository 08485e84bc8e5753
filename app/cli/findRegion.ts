import {
  publicCode,
  type Region,
  type RegionIndex,
  regionNames,
  shortened,
} from "../../src/index.ts";
import { didYouMean } from "./didYouMean.ts";
import { someOf, UserError } from "./userError.ts";

/** Regions that a key may mean, countries before the regions below them. */
export type KnownRegions = RegionIndex<Region>;

/**
 * Finds a region by whatever it is called (`regionIndex`). Throws a sentence with the nearest keys where there is none, with all
 * of them where a name is of several.
 */
export function findRegion(known: KnownRegions, key: string): number {
  const [place, ...others] = known.find(key);
  if (place === undefined)
    throw new UserError(`No region has the key ${shown(key)}. ${suggestion(known, key)}`);
  if (others.length === 0) return place;
  const keys = [place, ...others].map((one) => namedKey(known.regions[one] as Region)).join(", ");
  throw new UserError(
    `Several regions are named ${shortened(key)}: ${keys}. Give the key of one of them.`,
  );
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

/** "US-VA (Virginia, USA)". */
const namedKey = (region: Region): string => {
  const { name, parent } = region;
  return `${publicCode(region)} (${parent === undefined ? name : `${name}, ${parent}`})`;
};

const suggestion = ({ regions, naming }: KnownRegions, key: string): string =>
  didYouMean(
    regions.map((region) => ({
      shown: namedKey(region),
      keys: [region.id, ...regionNames(region, naming)],
    })),
    key,
  ) ?? "Run `npx burden regions` to see all keys.";
