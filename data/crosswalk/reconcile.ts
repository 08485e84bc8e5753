import type { Match } from "./match.ts";

/** From this share of both areas on, an equal name makes two regions the same in spite of their drawn borders. */
const sameFrom = 0.5;

/** What is left of the confidence where no name of the country confirms the publisher's map. */
const unconfirmed = 0.9;

const otherMeaning = "the publisher's map gives codes of this country to other regions";

const ownedByOthers = "where the map draws it lies a region that its name says is another one";

/**
 * One list matched twice, by area and by name. Where a name says another region than the map, the publisher's map is of
 * another edition than the list: in that country names alone count. Elsewhere a name that agrees makes a pair equal and
 * its region nobody else's, the map gives the rest, and names find what the map leaves out.
 */
export function reconcile(spatial: readonly Match[], named: readonly Match[]): readonly Match[] {
  return [...new Set(spatial.map(({ country }) => country))].flatMap((code) => {
    const drawn = byCode(spatial.filter(({ country }) => country === code));
    const said = byCode(named.filter(({ country }) => country === code));
    return [...drawn].some(([place, rows]) => contradicts(rows, said.get(place) ?? []))
      ? namesAlone(drawn, said)
      : together(drawn, said);
  });
}

type Rows = ReadonlyMap<string, readonly Match[]>;

function byCode(matches: readonly Match[]): Rows {
  const rows = new Map<string, Match[]>();
  for (const match of matches) rows.set(match.code, [...(rows.get(match.code) ?? []), match]);
  return rows;
}

const isFound = ({ region }: Match): boolean => region !== "";

/** The one region that a name or a curated line says. */
const oneSaid = (said: readonly Match[]): Match | undefined =>
  said.length === 1 ? said.find(({ method }) => firmMethods.has(method)) : undefined;

const firmMethods: ReadonlySet<Match["method"]> = new Set(["name", "curated", "similar"]);

/** Only a name in full is enough to doubt the map. */
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

const unmatched = ({ source, code, name, country }: Match, note: string): Match => ({
  source,
  code,
  name,
  country,
  region: "",
  relation: "",
  method: "none",
  confidence: 0,
  note,
});

function together(drawn: Rows, said: Rows): readonly Match[] {
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

/** A place of one name may hold other regions that are nobody else's: "Atlantique (incl Littoral)". */
function withMore(
  one: Match,
  drawn: readonly Match[],
  owned: ReadonlySet<string>,
): readonly Match[] {
  const more = drawn.filter(({ region, relation }) => relation === "covers" && !owned.has(region));
  return more.length === 0 ? [one] : [{ ...one, relation: "covers" }, ...more];
}

/** A place is equal to its region only while neither has another partner. */
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

/** What the map shows of a place, without regions that are known to be other places and do not hold it. */
function unlessOwned(rows: readonly Match[], owned: ReadonlySet<string>): readonly Match[] {
  const left = rows.filter(
    ({ region, relation }) => relation === "inside" || relation === "equal" || !owned.has(region),
  );
  return left.length > 0 ? left : rows.slice(0, 1).map((row) => unmatched(row, ownedByOthers));
}

/**
 * Whether the map agrees that they are the same, or shows nothing of the place.
 *
 * @param spoken Regions that the name of some place says: they are not counted against another one.
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
