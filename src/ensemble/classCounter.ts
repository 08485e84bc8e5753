import { classOf } from "../statistics/classOf.ts";
import type { RowOfSingles } from "./logCounters.ts";

/** Counts how often each region stands in each class. */
export interface ClassCounter {
  /** Classes of a region side by side, one region after the other. */
  readonly classes: Uint32Array;
  /** Counts numbers of one region. @param extremes between which they lie. */
  readonly add: (index: number, numbers: RowOfSingles, extremes: Extremes) => void;
}

interface Extremes {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Counts by limits; numbers and limits are rounded to 32 bits alike, so that a number at a limit stays there. Only limits between
 * the extremes are looked at.
 *
 * @param limits between classes, rising. @param size how many regions.
 */
export function classCounter(limits: readonly number[], size: number): ClassCounter {
  const classCount = limits.length + 1;
  const classes = new Uint32Array(size * classCount);
  const add: ClassCounter["add"] = (index, numbers, { lowest, highest }) => {
    const last = classOf(limits, highest);
    let own = classOf(limits, lowest);
    let left = numbers.count;
    for (; own < last; own += 1) {
      const above = countFrom(numbers, Math.fround(limits[own] as number));
      addTo(classes, index * classCount + own, left - above);
      left = above;
    }
    addTo(classes, index * classCount + own, left);
  };
  return { classes, add };
}

/** How many numbers lie at a limit or above; a truth value is added up, since to branch on it takes four times as long. */
function countFrom({ singles, first, count }: RowOfSingles, limit: number): number {
  let above = 0;
  for (let at = first; at < first + count; at += 1)
    above += Number((singles[at] as number) >= limit);
  return above;
}

function addTo(counts: Uint32Array, place: number, count: number): void {
  counts[place] = (counts[place] as number) + count;
}
