import { fold } from "../language/fold.ts";
import type { OwnPlace } from "./ownPlace.ts";
import { isCode, type OwnPlaces, type PlaceHint } from "./ownPlaces.ts";

const words: readonly (readonly [level: NonNullable<PlaceHint["level"]>, names: RegExp])[] = [
  ["county", /\b(fips|geoid|county|counties)\b/],
  [
    "admin1",
    /\b(state|states|province|provinces|usps|postal|estado|etat|provincia|provinsi|bundesland)\b/,
  ],
  [
    "country",
    /\b(country|countries|nation|iso|iso ?3|iso ?2|land|pays|pais|paises|negara|nchi|staat|paese)\b|देश|国家|国名|البلد|الدولة/,
  ],
];

/** What the name of a column says about its places. */
export const levelSaid = (name: string): PlaceHint["level"] => {
  const said = fold(name).replace(/[_\-.]+/g, " ");
  return words.find(([, names]) => names.test(said))?.[0];
};

/**
 * What the places of a column are: by its name, and for codes by those that can be read in one way only. A column of AL, AK, AZ
 * holds states of the United States, one of NO, XK, NA countries.
 */
export function placeHintOf(
  name: string,
  texts: ReadonlySet<string>,
  places: OwnPlaces,
): PlaceHint {
  const found = [...texts].map((text) => ({ text, found: places.find(text, {}).places }));
  const codes = found.filter(({ text }) => isCode(text));
  const country = found.filter((one) => hasOnly(one.found, "country")).length;
  const admin1 = codes.filter((one) => hasOnly(one.found, "admin1")).length;
  const parents = codes.flatMap((one) =>
    one.found.flatMap((place) => (place.level === "admin1" ? (place.parent ?? []) : [])),
  );
  return {
    level: levelSaid(name),
    codes: onlyOne({ country, admin1 }),
    within: mostOften(parents),
  };
}

/** The level of which alone some codes are; none where both or neither. */
function onlyOne({ country, admin1 }: { readonly country: number; readonly admin1: number }) {
  if (country > 0 && admin1 > 0) return undefined;
  if (admin1 > 0) return "admin1";
  return country > 0 ? "country" : undefined;
}

const hasOnly = (found: readonly OwnPlace[], level: OwnPlace["level"]): boolean =>
  found.length > 0 && found.every((place) => place.level === level);

/** The one that stands there most often; none where two do. */
function mostOften(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
