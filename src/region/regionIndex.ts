import { once } from "../dataset/once.ts";
import { spellingKey } from "../dataset/spellingKey.ts";
import { fold } from "../language/fold.ts";
import { currentId } from "./currentId.ts";
import { type NamedRegion, type Naming, regionCodes, regionNames } from "./regionNames.ts";

/** Regions, and the one way to find them by whatever they are called. */
export interface RegionIndex<Known extends NamedRegion = NamedRegion> {
  readonly regions: readonly Known[];
  readonly naming: Naming;
  /**
   * Places of the regions that a key names: by id, also an earlier one, or by ISO 3166 code one; by name, capitals and accents
   * aside, one or several. A country's name is the country's. None for a blank.
   */
  readonly find: (key: string) => readonly number[];
}

/** Indexes regions by their codes and names. Nothing is worked out before it is asked for. */
export function regionIndex<Known extends NamedRegion>(
  regions: readonly Known[],
  naming: Naming = {},
): RegionIndex<Known> {
  const codes = once(() => codePlaces(regions));
  const names = once(() => namePlaces(regions, naming));
  return {
    regions,
    naming,
    find: (key) => {
      const code = codes().get(codeKey(key));
      return code === undefined ? amongNames(regions, names(), key) : [code];
    },
  };
}

const codeKey = (key: string): string => currentId(key.trim()).toUpperCase();

/** The first region of a code: ids before codes of ISO. */
function codePlaces(regions: readonly NamedRegion[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const add = (code: string, place: number): void => {
    const key = code.toUpperCase();
    if (!places.has(key)) places.set(key, place);
  };
  for (const [place, { id }] of regions.entries()) add(id, place);
  for (const [place, region] of regions.entries())
    for (const code of regionCodes(region)) add(code, place);
  return places;
}

type Names = ReadonlyMap<string, ReadonlySet<number>>;

function namePlaces(regions: readonly NamedRegion[], naming: Naming): Names {
  const places = new Map<string, Set<number>>();
  for (const [place, region] of regions.entries())
    for (const key of regionNames(region, naming).flatMap(nameKeys)) {
      const known = places.get(key);
      if (known) known.add(place);
      else places.set(key, new Set([place]));
    }
  return places;
}

/** Letters that a spelling key keeps: of other scripts it would leave figures and commas only. */
const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** What spellings of a name share: letters without marks and, in Latin script, abbreviations in full. Never a blank. */
const nameKeys = (name: string): readonly string[] =>
  [fold(name), latin.test(name) ? spellingKey(name) : ""].filter((key) => key !== "");

/** Countries that are called so, else the regions below them that are. */
function amongNames(regions: readonly NamedRegion[], names: Names, key: string): readonly number[] {
  const found = [...new Set(nameKeys(key).flatMap((one) => [...(names.get(one) ?? [])]))];
  const countries = found.filter((place) => regions[place]?.level === "country");
  return (countries.length > 0 ? countries : found).toSorted((a, b) => a - b);
}
