/** Counts how often each ranked region has each rank. */
export interface RankCounter {
  readonly add: (column: Float64Array) => void;
  /** Ranked regions one after the other, rank 1 first. */
  readonly counts: Uint32Array;
}

/** Places that a sorted number can carry beside its 32 bits. */
const mostPlaces = 2 ** 20;

/**
 * Ranks regions in each draw, rank 1 for the heaviest burden. Numbers that agree as 32-bit numbers share a rank, so that the order of
 * a sum decides nothing.
 *
 * @param ranked places of the regions. @param sign what turns a number so that the heaviest burden is the smallest.
 */
export function rankCounter(ranked: readonly number[], sign: 1 | -1): RankCounter {
  const count = ranked.length;
  if (count > mostPlaces) throw new Error(`At most ${mostPlaces} regions can be ranked.`);
  const counts = new Uint32Array(count * count);
  const numbers = new Float32Array(count);
  const words = new Uint32Array(numbers.buffer);
  /** Numbers as whole ones of the same order, each with the place that it belongs to. */
  const sorted = new Float64Array(count);
  return {
    counts,
    add: (column) => {
      for (let place = 0; place < count; place += 1) {
        /** Adding 0 makes −0 and 0 one number. */
        numbers[place] = sign * (column[ranked[place] as number] as number) + 0;
        sorted[place] = rising(words[place] as number) * mostPlaces + place;
      }
      sorted.sort();
      let rank = 0;
      let before = -1;
      for (let index = 0; index < count; index += 1) {
        const carried = sorted[index] as number;
        const number = Math.floor(carried / mostPlaces);
        if (number !== before) rank = index;
        before = number;
        const cell = (carried - number * mostPlaces) * count + rank;
        counts[cell] = (counts[cell] as number) + 1;
      }
    },
  };
}

/** The bits of a 32-bit number as a whole number that rises with it. */
const rising = (word: number): number => (word >= 2 ** 31 ? 2 ** 32 - 1 - word : word + 2 ** 31);
