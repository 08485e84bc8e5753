import { type Region, spellingKey } from "../../src/index.ts";
import { UserError } from "./userError.ts";

/** Suggestions in an error. */
const mostSuggestions = 3;
/** Letters that may differ in a suggestion, as a share of its length. */
const tolerance = 0.4;

/**
 * Finds a region by its id, its ISO 3166 code or its English name, capitals and accents aside; a country's name is the
 * country's. Throws a sentence with the nearest keys where there is none, with all of them where a name is of several.
 *
 * @param regions countries before the regions below them.
 */
export function findRegion(regions: readonly Region[], key: string): number {
  const found = findKey(regions, key);
  if (found !== undefined) return found;
  throw new UserError(`No region has the key ${key}. ${suggestion(regions, key)}`);
}

/** Place of the region with a key, if there is one. */
export function findKey(regions: readonly Region[], key: string): number | undefined {
  const code = key.trim().toUpperCase();
  const index = [
    ({ id }: Region) => id === code,
    ({ iso2 = "", level }: Region) => level === "country" && iso2 === code,
    ({ iso31662 }: Region) => iso31662 === code,
  ]
    .map((matches) => regions.findIndex(matches))
    .find((found) => found >= 0);
  return index ?? findName(regions, key);
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

function suggestion(regions: readonly Region[], key: string): string {
  const wanted = spellingKey(key);
  const near = regions
    .map((region) => ({ region, distance: nearness(region, wanted) }))
    .filter(({ distance }) => distance <= tolerance)
    .toSorted((a, b) => a.distance - b.distance || (a.region.id < b.region.id ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ region }) => namedKey(region));
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

/** Levenshtein distance: insertions, deletions and replacements that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [down, letter] of [...from].entries()) {
    const next = [down + 1];
    for (let across = 0; across < to.length; across += 1) {
      const replaced = (row[across] as number) + (to[across] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[across + 1] as number) + 1, (next[across] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
