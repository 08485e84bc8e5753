import { risingOrder } from "../statistics/risingOrder.ts";
import { areEqual } from "../statistics/significantDigits.ts";
import { rankBins } from "./rankBins.ts";

/** Counts how often each ranked region has each rank. */
export interface RankCounter {
  readonly add: (column: Float64Array) => void;
  /** Ranked regions one after the other, the bin of rank 1 first (`rankBins`). */
  readonly counts: Uint32Array;
}

/**
 * Ranks regions in each draw, rank 1 for the heaviest burden. Numbers that agree to the digits of equality share a rank, as in
 * an assessment, so that the order of a sum decides nothing.
 *
 * @param ranked places of the regions. @param sign what turns a number so that the heaviest burden is the smallest.
 */
export function rankCounter(ranked: readonly number[], sign: 1 | -1): RankCounter {
  const count = ranked.length;
  const bins = rankBins(count);
  const counts = new Uint32Array(count * bins);
  const numbers = new Float64Array(count);
  const orderOf = risingOrder(count);
  return {
    counts,
    add: (column) => {
      for (let place = 0; place < count; place += 1)
        numbers[place] = sign * (column[ranked[place] as number] as number);
      const order = orderOf(numbers);
      let rank = 0;
      let before = Number.NaN;
      for (let index = 0; index < count; index += 1) {
        const place = order[index] as number;
        const number = numbers[place] as number;
        if (!areEqual(number, before)) rank = index;
        before = number;
        const cell = place * bins + Math.floor((rank * bins) / count);
        counts[cell] = (counts[cell] as number) + 1;
      }
    },
  };
}
