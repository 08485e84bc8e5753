import type { Match } from "./match.ts";
import { isFound, oneSaid, type Rows, unmatched } from "./placeRows.ts";

/** From this share of both areas on, two regions of equal name are the same even if their borders are drawn differently. */
const sameFrom = 0.5;

/** Factor on the confidence where no name of the country confirms the publisher's map. */
const unconfirmed = 0.9;

const ownedByOthers = "where the map draws it lies a region that its name says is another one";

/**
 * Area and names of one country that do not contradict each other: a name that agrees makes a pair equal and
 * reserves its region, the map gives the others, and names find what the map leaves out.
 */
export function together(drawn: Rows, said: Rows): readonly Match[] {
  const spoken = new Set([...said.values()].flatMap((rows) => oneSaid(rows)?.region ?? []));
  const equal = [...drawn].flatMap(([code, rows]) => {
    const one = oneSaid(said.get(code) ?? []);
    return one !== undefined && isSame(rows.filter(isFound), one.region, spoken) ? [one] : [];
  });
  const codes = new Set(equal.map(({ code }) => code));
  const owned = new Set(
    equal.filter(({ method }) => method !== "curated").map(({ region }) => region),
  );
  const rest = [...drawn]
    .filter(([code]) => !codes.has(code))
    .flatMap(([code, rows]) =>
      rows.some(isFound) ? unlessOwned(rows, owned) : (said.get(code) ?? []),
    );
  const named = equal.flatMap((one) => withMore(one, drawn.get(one.code) ?? [], owned));
  return settled([...named, ...(named.length > 0 ? rest : rest.map(lessSure))]);
}

/** A place may also contain regions that no other place has: "Atlantique (incl Littoral)". */
function withMore(
  one: Match,
  drawn: readonly Match[],
  owned: ReadonlySet<string>,
): readonly Match[] {
  const more = drawn.filter(({ region, relation }) => relation === "covers" && !owned.has(region));
  return more.length === 0 ? [one] : [{ ...one, relation: "covers" }, ...more];
}

/** A place equals its region only if neither has another partner. */
function settled(rows: readonly Match[]): readonly Match[] {
  const found = rows.filter(isFound);
  const regions = repeated(found.map(({ region }) => region));
  const places = repeated(found.map(({ code }) => code));
  return rows.map((row) => {
    if (row.relation !== "equal") return row;
    if (places.has(row.code))
      return { ...row, relation: regions.has(row.region) ? "overlaps" : "covers" };
    return regions.has(row.region) ? { ...row, relation: "inside" } : row;
  });
}

const repeated = (ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.filter((id, index) => ids.indexOf(id) !== index));

/** What the map shows for a place, without regions known to be other places that do not contain it. */
function unlessOwned(rows: readonly Match[], owned: ReadonlySet<string>): readonly Match[] {
  const left = rows.filter(
    ({ region, relation }) => relation === "inside" || relation === "equal" || !owned.has(region),
  );
  return left.length > 0 ? left : rows.slice(0, 1).map((row) => unmatched(row, ownedByOthers));
}

/**
 * Whether the map agrees that they are the same, or does not show the place.
 *
 * @param spoken Regions that match the name of some place. They do not count against another place.
 */
function isSame(drawn: readonly Match[], region: string, spoken: ReadonlySet<string>): boolean {
  const pair = drawn.find((row) => row.region === region);
  if (pair === undefined) return drawn.length === 0;
  const isMain =
    pair.relation === "equal" ||
    pair.relation === "inside" ||
    drawn.every((other) => spoken.has(other.region) || (other.share ?? 0) < sameFrom);
  return (pair.share ?? 0) >= sameFrom && isMain;
}

const lessSure = (row: Match): Match =>
  row.region === "" || row.method !== "spatial"
    ? row
    : {
        ...row,
        confidence: row.confidence * unconfirmed,
        note: "no name of this country confirms the publisher's map",
      };
