import { editDistance, type Region, spellingKey } from "../../src/index.ts";
import { UserError } from "./userError.ts";

/** Suggestions in an error. */
const mostSuggestions = 3;
/** Letters that may differ in a suggestion, as a share of its length. */
const tolerance = 0.4;

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

function suggestion(regions: readonly Region[], key: string): string {
  const wanted = spellingKey(key);
  const near = regions
    .map((region) => ({ region, distance: nearness(region, wanted) }))
    .filter(({ distance }) => distance <= tolerance)
    .toSorted((a, b) => a.distance - b.distance || (a.region.id < b.region.id ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ region }) => `${region.id} (${region.name})`);
  if (near.length === 0) return "Run `npm run burden -- regions` to see all keys.";
  const last = near.pop();
  return `Did you mean ${near.length > 0 ? `${near.join(", ")} or ` : ""}${last}?`;
}

/** How far a key is from a region's code or name: letters to change, as a share of the length; part of a name is near. */
function nearness({ id, name }: Region, wanted: string): number {
  const spelled = spellingKey(name);
  if (wanted.length > 2 && spelled.includes(wanted)) return tolerance / 2;
  return Math.min(
    editDistance(id.toLowerCase(), wanted) / id.length,
    editDistance(spelled, wanted) / spelled.length,
  );
}
