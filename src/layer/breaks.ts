import { ckmeans, quantileSorted } from "simple-statistics";

/** Ways to cut values into classes that a user may choose; fixed limits of a standard come before any of them. */
export const breakMethods = ["quantile", "equal", "natural"] as const;
export type BreakMethod = (typeof breakMethods)[number];

/** Classes of a map: more cannot be told apart by colour. */
export const classCount = 7;

/**
 * Inner limits between classes, rising, each a friendly number.
 *
 * @param values finite numbers in any order; fewer than two different ones give no limits.
 * @param method quantile: as many regions in each class; equal: as wide; natural: least variance within (ckmeans).
 */
export function breaks(
  values: readonly number[],
  method: BreakMethod,
  count = classCount,
): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const different = new Set(sorted).size;
  if (different < 2) return [];
  return friendlyLimits(cuts[method](sorted, Math.min(count, different)), sorted);
}

const cuts: Record<BreakMethod, (sorted: readonly number[], count: number) => number[]> = {
  quantile: (sorted, count) =>
    inner(count).map((index) => quantileSorted([...sorted], index / count)),
  equal: (sorted, count) => {
    const [first, last] = ends(sorted);
    return inner(count).map((index) => first + ((last - first) * index) / count);
  },
  natural: (sorted, count) =>
    ckmeans([...sorted], count)
      .slice(1)
      .map((cluster) => cluster[0] ?? Number.NaN),
};

const inner = (count: number): number[] =>
  Array.from({ length: count - 1 }, (_, index) => index + 1);

const ends = (sorted: readonly number[]): [number, number] => [sorted[0] ?? 0, sorted.at(-1) ?? 0];

/** Rounds each limit as far as it cannot meet a neighbour, and drops those that separate nothing. */
function friendlyLimits(limits: readonly number[], sorted: readonly number[]): number[] {
  const [first, last] = ends(sorted);
  const rising = [...new Set(limits)].filter((limit) => limit > first && limit <= last);
  const fenced = [first, ...rising, last];
  return rising
    .map((limit, index) => {
      const below = limit - (fenced[index] ?? first);
      const above = (fenced[index + 2] ?? last) - limit;
      return friendly(limit, Math.min(below, above > 0 ? above : below) / 2);
    })
    .filter((limit) => limit > first && limit <= last);
}

const roundSteps = [5, 2, 1];

/**
 * The nearest multiple of the coarsest round step (1, 2 or 5 times a power of ten) that is no larger than the room.
 * It moves by at most half the room, so limits that are two rooms apart keep their order.
 */
export function friendly(value: number, room: number): number {
  if (!(room > 0)) return value;
  const exponent = Math.floor(Math.log10(room));
  const factor = roundSteps.find((step) => step * 10 ** exponent <= room * (1 + 1e-12)) ?? 1;
  return Number(`${Math.round(value / (factor * 10 ** exponent)) * factor}e${exponent}`);
}
