import { classOf } from "../statistics/classOf.ts";
import type { IndicatorCounts } from "./ensembleCounts.ts";
import { LogCounter } from "./logHistogram.ts";
import { rankCounter } from "./rankCounter.ts";
import type { DrawnSeries } from "./series.ts";

/** Counts the draws of one indicator. */
export interface IndicatorCounter {
  readonly add: (column: Float64Array, draw: number) => void;
  readonly counts: () => IndicatorCounts;
}

/** Draws that are kept before they are counted, so that the counts of a region are looked up once for all of them. */
const blockLength = 64;

/** @param ids of all regions, for the sentence on a missing number. */
export function indicatorCounter(series: DrawnSeries, ids: readonly string[]): IndicatorCounter {
  const { indicator, regions, zeros, scale, ranked } = series;
  const { limits } = indicator;
  const classCount = limits.length + 1;
  const classes = new Uint32Array(ids.length * classCount);
  const counters = regions.map(() => new LogCounter());
  const block = new Float64Array(regions.length * blockLength);
  const ranks = rankCounter(ranked, indicator.direction === -1 ? 1 : -1);
  let kept = 0;
  const countBlock = (): void => {
    if (kept === 0) return;
    for (let index = 0; index < regions.length; index += 1) {
      const start = index * blockLength;
      counters[index]?.add(block, start, start + kept);
      const own = (regions[index] as number) * classCount;
      for (let place = start; place < start + kept; place += 1) {
        const cell = own + classOf(limits, block[place] as number);
        classes[cell] = (classes[cell] as number) + 1;
      }
    }
    kept = 0;
  };
  return {
    add: (column, draw) => {
      for (let index = 0; index < regions.length; index += 1) {
        const region = regions[index] as number;
        const value = zeros.has(region) ? 0 : (column[region] as number) * scale;
        if (Number.isNaN(value))
          throw new Error(
            `${indicator.id} of ${ids[region]} has a central value but none in draw ${draw}: an input is missing there.`,
          );
        block[index * blockLength + kept] = value;
      }
      ranks.add(column);
      kept += 1;
      if (kept === blockLength) countBlock();
    },
    counts: () => {
      countBlock();
      const byRegion = new Map(regions.map((region, index) => [region, counters[index]]));
      return {
        histograms: ids.map((_, region) => byRegion.get(region)?.histogram()),
        classes,
        ranks: ranks.counts,
      };
    },
  };
}
