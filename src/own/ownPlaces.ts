import { once } from "../dataset/once.ts";
import { fold } from "../language/fold.ts";
import type { OtherNames } from "../region/otherNames.ts";
import type { Level } from "../region/region.ts";
import { type RegionIndex, regionIndex } from "../region/regionIndex.ts";
import type { OwnPlace } from "./ownPlace.ts";
import { suffixCodes } from "./suffixCodes.ts";

export interface OwnPlaceFiles {
  /** Regions of every level that is there. */
  readonly regions: readonly OwnPlace[];
  /** Other English spellings and codes of other lists, by id. */
  readonly otherNames: OtherNames;
  /** Names in every language, by id. */
  readonly languages: readonly Readonly<Record<string, string>>[];
}

/** What is known of all places of a column; nothing where it says nothing. */
export interface PlaceHint {
  /** Level that the name of the column says. */
  readonly level?: Level | undefined;
  /** What its short codes are, as those say of which only one reading is possible. */
  readonly codes?: Level | undefined;
  /** Country whose postal codes they are. */
  readonly within?: string | undefined;
}

/** Regions that a text may mean: none, one, or several among which only the reader can choose. */
export interface FoundPlaces {
  readonly places: readonly OwnPlace[];
  /** What was read otherwise than it stands there. */
  readonly mended?: "lostZero" | "alias";
}

export interface OwnPlaces {
  readonly regions: readonly OwnPlace[];
  readonly byId: (id: string) => OwnPlace | undefined;
  readonly find: (text: string, hint: PlaceHint) => FoundPlaces;
}

/** Names that several countries share, folded: nobody can tell which is meant. */
const sharedNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["congo", ["COD", "COG"]],
  ["kongo", ["COD", "COG"]],
  ["الكونغو", ["COD", "COG"]],
  ["刚果", ["COD", "COG"]],
  ["कांगो", ["COD", "COG"]],
  ["korea", ["KOR", "PRK"]],
  ["coree", ["KOR", "PRK"]],
  ["corea", ["KOR", "PRK"]],
  ["coreia", ["KOR", "PRK"]],
  ["كوريا", ["KOR", "PRK"]],
  ["virgin islands", ["VIR", "VGB"]],
  ["st martin", ["MAF", "SXM"]],
  ["saint martin", ["MAF", "SXM"]],
  ["samoa islands", ["WSM", "ASM"]],
]);

/** The regions of all levels, found by what tables call them: codes, lost zeros mended, names in every language, aliases. */
export function ownPlaces(files: OwnPlaceFiles): OwnPlaces {
  const { regions } = files;
  const ids = once(() => new Map(regions.map((region) => [region.id, region])));
  const byId = (id: string): OwnPlace | undefined => ids().get(id);
  const indices = indicesOf(files);
  const suffixes = once(() => suffixCodes(regions));
  const look = looker({ regions, byId, indices, suffixes });
  const find = (text: string, hint: PlaceHint): FoundPlaces => {
    const whole = look(text, hint);
    return whole.places.length > 0 ? whole : withinOther(text, look);
  };
  const kept = new Map<string, FoundPlaces>();
  return {
    regions,
    byId,
    find: (text, hint) => {
      const key = `${hint.level ?? ""} ${hint.codes ?? ""} ${hint.within ?? ""} ${text}`;
      const known = kept.get(key);
      if (known) return known;
      const found = text === "" || text.length > longestName ? nowhere : find(text, hint);
      if (kept.size < mostKept) kept.set(key, found);
      return found;
    },
  };
}

interface Known {
  readonly regions: readonly OwnPlace[];
  readonly byId: OwnPlaces["byId"];
  readonly indices: Indices;
  readonly suffixes: () => ReadonlyMap<string, readonly OwnPlace[]>;
}

/** Looks a text up as a code of a county, a shared name, a postal code, a name. */
function looker(known: Known): (text: string, hint: PlaceHint) => FoundPlaces {
  const { regions, byId, indices } = known;
  const divided = once(() => new Set(regions.flatMap(({ parent }) => parent ?? [])));
  return (text, hint) => {
    const kind = hint.level ?? (isCode(text) ? hint.codes : undefined);
    const shared = sharedNames.get(fold(text).replace(/\./g, ""));
    const codes = postalPlaces(text, kind, { hint, known });
    return (
      countyOf(text, kind, regions) ??
      (shared && { places: shared.flatMap((id) => byId(id) ?? []) }) ??
      (kind === "admin1" && codes.length > 0 ? { places: codes } : undefined) ??
      withCodes(namedAt(text, kind, indices), codes, divided())
    );
  };
}

const withCodes = (
  found: FoundPlaces,
  codes: readonly OwnPlace[],
  divided: ReadonlySet<string>,
): FoundPlaces => ({
  ...found,
  places: withoutParts(distinct([...found.places, ...codes]), divided),
});

const nowhere: FoundPlaces = { places: [] };

/** No place has a longer name. */
const longestName = 120;

/** Texts whose places are remembered: more than regions have names. */
const mostKept = 50_000;

function postalPlaces(
  text: string,
  kind: Level | undefined,
  { hint, known }: { readonly hint: PlaceHint; readonly known: Known },
): readonly OwnPlace[] {
  if (kind === "country" || !isCode(text)) return [];
  const places = known.suffixes().get(text.toUpperCase()) ?? [];
  const own = places.filter(({ parent }) => parent === hint.within);
  return own.length > 0 ? own : places;
}

interface LevelIndex {
  readonly plain: RegionIndex<OwnPlace>;
  readonly named: RegionIndex<OwnPlace>;
}

type Indices = Readonly<Record<Level, LevelIndex>>;

/** One index a level: an index over all levels has the name of a country stand for the country alone. */
function indicesOf({ regions, otherNames, languages }: OwnPlaceFiles): Indices {
  const namesOf = once(() => languageNames(regions, languages));
  const at = (level: Level): LevelIndex => {
    const ofLevel = regions.filter((region) => region.level === level);
    return {
      plain: regionIndex(ofLevel, { otherNames: namesOf() }),
      named: regionIndex(ofLevel, { otherNames }),
    };
  };
  return { country: at("country"), admin1: at("admin1"), county: at("county") };
}

/** Every name in every language; one that is the English name of another region is left to that region. */
function languageNames(
  regions: readonly OwnPlace[],
  languages: OwnPlaceFiles["languages"],
): OtherNames {
  const english = new Map(
    regions.filter(({ level }) => level === "country").map(({ id, name }) => [fold(name), id]),
  );
  const isFree = (id: string, name: string): boolean => {
    const owner = english.get(fold(name));
    return owner === undefined || owner === id;
  };
  const ofRegion = ({ id, level }: OwnPlace): readonly string[] =>
    languages
      .flatMap((names) => (Object.hasOwn(names, id) ? (names[id] ?? []) : []))
      .filter((name) => level !== "country" || isFree(id, name));
  return Object.fromEntries(regions.map((region) => [region.id, ofRegion(region)]));
}

function namedAt(text: string, kind: Level | undefined, indices: Indices): FoundPlaces {
  const levels = kind === undefined ? (["country", "admin1"] as const) : ([kind] as const);
  const plain = levels.flatMap((level) => allOf(indices[level].plain, text));
  const other = levels.flatMap((level) => allOf(indices[level].named, text));
  if (plain.length > 0) return { places: plain };
  if (other.length > 0) return { places: other, mended: "alias" };
  return { places: kind === undefined ? allOf(indices.county.plain, countyName(text)) : [] };
}

const allOf = ({ find, regions }: RegionIndex<OwnPlace>, text: string): readonly OwnPlace[] =>
  find(text).map((place) => regions[place] as OwnPlace);

const countyName = (text: string): string => text.replace(/ (county|parish|borough)$/i, "");

/** Whether a text may be a code of a country, a state or a province. */
export const isCode = (text: string): boolean => /^[a-z]{2,3}$/i.test(text);

/** Codes of counties that a spreadsheet robbed of their first zero, and those of states in a column that says so. */
function countyOf(
  text: string,
  kind: Level | undefined,
  regions: readonly OwnPlace[],
): FoundPlaces | undefined {
  const digits = /^(\d{1,5})(\.0)?$/.exec(text)?.[1];
  if (digits === undefined || kind === "country" || kind === "admin1") return undefined;
  const isState = digits.length < 3;
  if (isState && kind !== "county") return undefined;
  const whole = digits.padStart(isState ? 2 : 5, "0");
  const county = regions.find(({ id }) => id.startsWith(`US-${whole}`) && /^US-\d{5}$/.test(id));
  if (!county) return undefined;
  const place = isState ? regions.find(({ id }) => id === county.parent) : county;
  if (!place) return undefined;
  const places = [place];
  return digits.length < whole.length ? { places, mended: "lostZero" } : { places };
}

const distinct = (places: readonly OwnPlace[]): readonly OwnPlace[] => [...new Set(places)];

/** Degrees within which labels of the same name are of the same place. */
const sameLabel = 3;

/**
 * Without parts of a country that carry its name, such as the district Luxembourg in Luxembourg, and without the same place as a
 * part of another country, such as Martinique in France.
 */
function withoutParts(
  places: readonly OwnPlace[],
  divided: ReadonlySet<string>,
): readonly OwnPlace[] {
  const countries = places.filter(({ level }) => level === "country");
  return places.filter(
    (place) =>
      place.level === "country" ||
      !countries.some(
        (country) =>
          place.parent === country.id || (!divided.has(country.id) && isNear(place, country)),
      ),
  );
}

const isNear = ({ label: one }: OwnPlace, { label: other }: OwnPlace): boolean =>
  Math.abs(one[0] - other[0]) < sameLabel && Math.abs(one[1] - other[1]) < sameLabel;

/** "Loudoun, VA" or "Georgia (USA)": the first name among the parts of the second. */
function withinOther(
  text: string,
  look: (text: string, hint: PlaceHint) => FoundPlaces,
): FoundPlaces {
  const [, name = "", around = ""] = /^([^,(]+)[,(]\s*([^,()]+)\)?$/.exec(text) ?? [];
  if (name.trim() === "") return nowhere;
  const above = [
    ...look(around.trim(), {}).places,
    ...look(around.trim(), { level: "admin1" }).places,
  ];
  const inside = (["admin1", "county"] as const).flatMap(
    (level) => look(level === "county" ? countyName(name.trim()) : name.trim(), { level }).places,
  );
  return {
    places: distinct(inside).filter(({ parent, country }) =>
      above.some(({ id }) => id === parent || id === country),
    ),
  };
}
