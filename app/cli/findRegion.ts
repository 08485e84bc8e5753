import { type Region, spellingKey } from "../../src/index.ts";
import { didYouMean } from "./didYouMean.ts";
import { UserError } from "./userError.ts";

/**
 * Finds a region by ISO 3166-1 alpha-3 or alpha-2 code or by its English name, capitals and accents aside.
 * Throws a sentence with the nearest keys where there is none.
 */
export function findRegion(regions: readonly Region[], key: string): number {
  const code = key.trim().toUpperCase();
  const name = spellingKey(key);
  const index = [
    ({ id }: Region) => id === code,
    ({ iso2 }: Region) => iso2 === code,
    (region: Region) => name !== "" && spellingKey(region.name) === name,
  ]
    .map((matches) => regions.findIndex(matches))
    .find((found) => found >= 0);
  if (index !== undefined) return index;
  throw new UserError(`No region has the key ${key}. ${suggestion(regions, key)}`);
}

const suggestion = (regions: readonly Region[], key: string): string =>
  didYouMean(
    regions.map(({ id, name }) => ({ shown: `${id} (${name})`, keys: [id, name] })),
    key,
  ) ?? "Run `npm run burden -- regions` to see all keys.";
