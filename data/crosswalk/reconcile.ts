import type { Match } from "./match.ts";
import { isFound, oneSaid, type Rows, rowsByCode, unmatched } from "./placeRows.ts";
import { together } from "./together.ts";

const otherMeaning = "the publisher's map gives codes of this country to other regions";

/**
 * One list matched twice, by area and by name. Where name and map give different regions, the publisher's map is of
 * another edition than the list: in that country only names count. Elsewhere both count.
 */
export function reconcile(spatial: readonly Match[], named: readonly Match[]): readonly Match[] {
  return [...new Set(spatial.map(({ country }) => country))].flatMap((code) => {
    const drawn = rowsByCode(spatial.filter(({ country }) => country === code));
    const said = rowsByCode(named.filter(({ country }) => country === code));
    return [...drawn].some(([place, rows]) => contradicts(rows, said.get(place) ?? []))
      ? namesAlone(drawn, said)
      : together(drawn, said);
  });
}

/** Only a full name is reason to doubt the map. */
function contradicts(drawn: readonly Match[], said: readonly Match[]): boolean {
  const one = oneSaid(said);
  return (
    one !== undefined &&
    one.method === "name" &&
    drawn.some(isFound) &&
    !drawn.some(({ region }) => region === one.region)
  );
}

const namesAlone = (drawn: Rows, said: Rows): readonly Match[] =>
  [...drawn].flatMap(([code, rows]) => {
    const named = (said.get(code) ?? []).filter(isFound);
    return named.length > 0 ? named : rows.slice(0, 1).map((row) => unmatched(row, otherMeaning));
  });
