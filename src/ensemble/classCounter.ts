import { classOf } from "../statistics/classOf.ts";

/** Counts how often each region stands in each class. */
export interface ClassCounter {
  /** Classes of a region side by side, one region after the other. */
  readonly classes: Uint32Array;
  /** Counts the numbers of all regions in a draw. @returns the place of one that is missing, −1 where none is. */
  readonly add: (numbers: Float64Array) => number;
}

/**
 * Most regions stand in the class that they stood in last: only for the others is the class looked for.
 *
 * @param limits between classes, rising. @param size how many regions.
 */
export function classCounter(limits: readonly number[], size: number): ClassCounter {
  const classCount = limits.length + 1;
  const classes = new Uint32Array(size * classCount);
  /** Ends of each class; none has a number at the last one, not even an infinite one. */
  const from = Float64Array.of(Number.NEGATIVE_INFINITY, ...limits);
  const to = Float64Array.of(...limits, Number.NaN);
  const last = new Uint8Array(size);
  const moved = new Uint32Array(size);
  const findMoved = (numbers: Float64Array): number => {
    let count = 0;
    for (let index = 0; index < size; index += 1) {
      const number = numbers[index] as number;
      const own = last[index] as number;
      moved[count] = index;
      count += Number(!(number >= (from[own] as number)) || number >= (to[own] as number));
    }
    return count;
  };
  const countAll = (): void => {
    for (let index = 0, cell = 0; index < size; index += 1, cell += classCount) {
      const own = cell + (last[index] as number);
      classes[own] = (classes[own] as number) + 1;
    }
  };
  const add = (numbers: Float64Array): number => {
    const count = findMoved(numbers);
    for (let place = 0; place < count; place += 1) {
      const index = moved[place] as number;
      const number = numbers[index] as number;
      if (Number.isNaN(number)) return index;
      last[index] = classOf(limits, number);
    }
    countAll();
    return -1;
  };
  return { classes, add };
}
