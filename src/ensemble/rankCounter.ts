import { risingOrder } from "../statistics/risingOrder.ts";
import { areEqual } from "../statistics/significantDigits.ts";
import { rankBins } from "./rankBins.ts";

/** Counts how often each ranked region has each rank. */
export interface RankCounter {
  readonly add: (column: Float64Array) => void;
  /** Ranked regions one after the other, the bin of rank 1 first (`rankBins`). */
  readonly counts: () => Uint32Array;
}

/** Draws whose bins are kept before they are counted: the counts of all regions are too many for the cache. */
const keptDraws = 128;

/** Regions that are counted together, since their bins of one draw stand side by side. */
const tileRegions = 16;

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
  const regions = Uint32Array.from(ranked);
  const binOfRank = Uint16Array.from(ranked, (_, rank) => Math.floor((rank * bins) / count));
  const numbers = new Float64Array(count);
  const kept = new Uint16Array(keptDraws * count);
  const orderOf = risingOrder(count);
  let draws = 0;
  const countKept = (): void => {
    for (let tile = 0; tile < count; tile += tileRegions) {
      const end = Math.min(count, tile + tileRegions);
      for (let draw = 0, row = 0; draw < draws; draw += 1, row += count)
        for (let place = tile; place < end; place += 1) {
          const cell = place * bins + (kept[row + place] as number);
          counts[cell] = (counts[cell] as number) + 1;
        }
    }
    draws = 0;
  };
  return {
    counts: () => {
      countKept();
      return counts;
    },
    add: (column) => {
      for (let place = 0; place < count; place += 1)
        numbers[place] = sign * (column[regions[place] as number] as number);
      const order = orderOf(numbers);
      const start = draws * count;
      let bin = 0;
      let before = Number.NaN;
      for (let rank = 0; rank < count; rank += 1) {
        const place = order[rank] as number;
        const number = numbers[place] as number;
        if (!areEqual(number, before)) bin = binOfRank[rank] as number;
        before = number;
        kept[start + place] = bin;
      }
      draws += 1;
      if (draws === keptDraws) countKept();
    },
  };
}
