import { quantile } from "../statistics/quantile.ts";
import { lowerEnd, upperEnd, zeroPlace } from "./logGrid.ts";

/**
 * Counts of numbers on the grid of `logGrid.ts`. Counts and extremes do not depend on the order in which numbers come, so that
 * parts can be joined.
 */
export interface LogHistogram {
  /** Places of the steps that are not empty, rising, and how many numbers each holds. */
  readonly places: Uint32Array;
  readonly counts: Uint32Array;
  /** Smallest and largest number, exactly. */
  readonly lowest: number;
  readonly highest: number;
}

export function countOf({ counts }: Pick<LogHistogram, "counts">): number {
  let sum = 0;
  for (let index = 0; index < counts.length; index += 1) sum += counts[index] as number;
  return sum;
}

/** How many numbers are 0 or below. */
export function countNotAboveZero({ places, counts }: LogHistogram): number {
  let sum = 0;
  for (let index = 0; (places[index] as number) <= zeroPlace; index += 1)
    sum += counts[index] as number;
  return sum;
}

/**
 * Quantiles by linear interpolation between order statistics (n − 1), each taken to lie evenly within its step and inside
 * of the extremes.
 *
 * @param shares rising or not, 0–1.
 */
export function quantilesOf(histogram: LogHistogram, shares: readonly number[]): readonly number[] {
  const last = countOf(histogram) - 1;
  const numberOf = orderStatistics(histogram, last);
  return shares.map((share) => {
    const below = Math.floor(last * share);
    const pair = [numberOf(below), numberOf(Math.min(below + 1, last))];
    return pair[0] === pair[1] ? (pair[0] as number) : between(pair, last * share - below);
  });
}

/** Without a part of it the upper number does not count, even where it is infinite. */
const between = (pair: readonly number[], part: number): number =>
  part === 0 ? (pair[0] as number) : quantile(pair, part);

/**
 * The numbers of ranks, 0 for the smallest; one search goes on where the last one ended, as long as ranks rise.
 *
 * @param last rank of the largest.
 */
function orderStatistics(
  { places, counts, lowest, highest }: LogHistogram,
  last: number,
): (rank: number) => number {
  let index = 0;
  let before = 0;
  return (rank) => {
    if (rank === 0) return lowest;
    if (rank === last) return highest;
    if (rank < before) [index, before] = [0, 0];
    while (rank >= before + (counts[index] as number)) {
      before += counts[index] as number;
      index += 1;
    }
    const from = lowerEnd(places[index] as number);
    const to = upperEnd(places[index] as number);
    const part = (rank - before + 0.5) / (counts[index] as number);
    return Math.min(highest, Math.max(lowest, from === to ? to : from + (to - from) * part));
  };
}

/** Mean, each number taken to lie in the middle of its step. Infinite where one of them is. */
export function meanOf(histogram: LogHistogram): number {
  const { places, counts, lowest, highest } = histogram;
  if (lowest === highest) return lowest;
  let sum = 0;
  let numbers = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const from = lowerEnd(places[index] as number);
    const to = upperEnd(places[index] as number);
    const count = counts[index] as number;
    sum += count * (Math.min(highest, to) / 2 + Math.max(lowest, from) / 2);
    numbers += count;
  }
  return sum / numbers;
}
