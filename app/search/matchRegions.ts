import { fold, slip } from "../../src/index.ts";

/** A region as the search knows it: every name and code it may be called by. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly string[];
  /** Its country, or its state, where it is a part of one. */
  readonly place?: string | undefined;
  /** The code that people know it by. */
  readonly code: string;
}

/** Most hits that a list shows. */
const longestList = 12;

export const candidate = (
  {
    id,
    name,
    place,
    code = id,
  }: Pick<Candidate, "id" | "name" | "place"> & { code?: string | undefined },
  others: readonly string[],
): Candidate => ({
  id,
  name,
  place,
  code,
  terms: [
    name,
    id,
    code,
    ...others,
    ...(place ? [`${name} ${place}`, `${name}, ${place}`] : []),
  ].map(fold),
});

/**
 * Regions whose name or code holds what was typed: those that are called so first, then beginnings, then beginnings of a later
 * word, then the rest. Where there are none, those whose name it is but for one slip.
 *
 * @param called ids of the regions that are called what was typed, in whatever spelling.
 */
export function matchRegions(
  candidates: readonly Candidate[],
  typed: string,
  called: ReadonlySet<string> = nobody,
): readonly Candidate[] {
  const wanted = fold(typed);
  if (wanted === "") return [];
  const held = ordered(candidates, (region) =>
    called.has(region.id) ? 0 : nearest(region, (term) => placeOf(term, wanted)),
  );
  if (held.length > 0 || wanted.length < leastForSlips) return held;
  return ordered(candidates, (region) => nearest(region, (term) => slipPlace(term, wanted)));
}

/** In shorter texts one letter is too much of the name. */
const leastForSlips = 4;

/** The places of a slip in a whole name, in the beginning of one, and of none. */
const slipPlaces = { whole: 0, beginning: 1, none: Number.POSITIVE_INFINITY } as const;

const slipPlace = (term: string, wanted: string): number =>
  slipPlaces[slip(term, wanted) ?? "none"];

const nearest = ({ terms }: Candidate, place: (term: string) => number): number =>
  terms.reduce((least, term) => Math.min(least, place(term)), Number.POSITIVE_INFINITY);

/** The first of the regions that have a place, by place and name. */
const ordered = (
  candidates: readonly Candidate[],
  place: (region: Candidate) => number,
): readonly Candidate[] =>
  candidates
    .map((region) => ({ region, place: place(region) }))
    .filter((found) => found.place < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.place - b.place || a.region.name.localeCompare(b.region.name))
    .slice(0, longestList)
    .map(({ region }) => region);

const nobody: ReadonlySet<string> = new Set();

function placeOf(term: string, wanted: string): number {
  if (term === wanted) return 0;
  if (term.startsWith(wanted)) return 1;
  if (term.includes(` ${wanted}`)) return 2;
  return term.includes(wanted) ? 3 : Number.POSITIVE_INFINITY;
}
