import { ckmeans } from "simple-statistics";
import { quantile } from "../statistics/quantile.ts";

/** Methods of classification that a user may choose. Fixed limits of a standard take precedence. */
export const breakMethods = ["quantile", "equal", "natural"] as const;
export type BreakMethod = (typeof breakMethods)[number];

/** Number of classes of a map: more cannot be distinguished by colour. */
export const classCount = 7;

/** Numbers of classes that a user may choose. */
export const classCounts = [3, 4, 5, 6, 7] as const;
export type ClassCount = (typeof classCounts)[number];

/** A limit, and how far it may be moved to a rounder number. */
interface Cut {
  readonly at: number;
  readonly room: number;
}

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
  const [first, last] = ends(sorted);
  const limits = cuts[method](sorted, Math.min(count, different))
    .map(({ at, room }) => friendly(at, room))
    .filter((limit) => limit > first && limit < last);
  return [...new Set(limits)];
}

const cuts: Record<BreakMethod, (sorted: readonly number[], count: number) => Cut[]> = {
  quantile: (sorted, count) =>
    roomy(
      sorted,
      inner(count).map((index) => quantile(sorted, index / count)),
    ),
  equal: (sorted, count) => {
    const [first, last] = ends(sorted);
    return roomy(
      sorted,
      inner(count).map((index) => first + ((last - first) * index) / count),
    );
  },
  natural: (sorted, count) => {
    const clusters = ckmeans([...sorted], count);
    return clusters.slice(1).map((cluster, index) => between(clusters[index] ?? [], cluster));
  },
};

const inner = (count: number): number[] =>
  Array.from({ length: count - 1 }, (_, index) => index + 1);

const ends = (sorted: readonly number[]): [number, number] => [sorted[0] ?? 0, sorted.at(-1) ?? 0];

/** A limit may move by at most half the distance to its nearer neighbour, so that rounded limits keep their order. */
function roomy(sorted: readonly number[], limits: readonly number[]): Cut[] {
  const [first, last] = ends(sorted);
  const rising = [...new Set(limits)].filter((limit) => limit > first);
  const fenced = [first, ...rising, last];
  return rising.map((at, index) => {
    const below = at - (fenced[index] ?? first);
    const above = (fenced[index + 2] ?? last) - at;
    return { at, room: Math.min(below, above > 0 ? above : below) / 2 };
  });
}

/** The middle of the gap between two clusters. The limit may move within the gap only, so that no region changes its class. */
function between(lower: readonly number[], upper: readonly number[]): Cut {
  const [from, to] = [lower.at(-1) ?? 0, upper[0] ?? 0];
  const spare = 0.99;
  return { at: (from + to) / 2, room: (to - from) * spare };
}

const roundSteps = [5, 2, 1];

/**
 * The nearest multiple of the coarsest round step (1, 2 or 5 times a power of ten) that is no larger than the room.
 * It moves by at most half the room.
 */
export function friendly(value: number, room: number): number {
  if (!(room > 0)) return value;
  const exponent = Math.floor(Math.log10(room));
  const factor = roundSteps.find((step) => step * 10 ** exponent <= room * (1 + 1e-12)) ?? 1;
  return Number(`${Math.round(value / (factor * 10 ** exponent)) * factor}e${exponent}`);
}
