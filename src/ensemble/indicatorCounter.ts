import { classCounter } from "./classCounter.ts";
import { drawsByRegion } from "./drawsByRegion.ts";
import type { IndicatorCounts } from "./ensembleCounts.ts";
import { LogCounters } from "./logCounters.ts";
import { type CountVisitor, readIndicator } from "./packedCounts.ts";
import type { NumberReader } from "./packedNumbers.ts";
import { rankCounter } from "./rankCounter.ts";
import type { DrawnSeries } from "./series.ts";
import { usersNumbers } from "./usersNumbers.ts";

/** Counts the draws of one indicator. */
export interface IndicatorCounter {
  readonly add: (column: Float64Array, draw: number) => void;
  /** Adds packed counts of some draws; they must have been checked. */
  readonly join: (packed: NumberReader, draws: number) => void;
  readonly counts: () => IndicatorCounts;
}

/** @param ids of all regions, for the sentence on a missing number. @param rows draws that are kept before they are counted. */
export function indicatorCounter(
  series: DrawnSeries,
  ids: readonly string[],
  rows: number,
): IndicatorCounter {
  const { indicator, ranked } = series;
  const size = series.regions.length;
  const histograms = new LogCounters(size);
  const ranks = rankCounter(ranked, indicator.direction === -1 ? 1 : -1);
  const numbersOf = usersNumbers(series);
  const classes = classCounter(indicator.limits, size);
  /** Numbers of the regions, draw by draw: the counts of a region are then looked up once for all of them. */
  const singles = new Float32Array(rows * size);
  const draws: number[] = [];
  const tile = drawsByRegion(singles, size, rows);
  let total = 0;
  const countKept = (): void => {
    const count = draws.length;
    histograms.expect(total);
    for (let region = 0; count > 0 && region < size; region += 1) {
      const lowest = histograms.lowest[region] as number;
      const highest = histograms.highest[region] as number;
      if (Number.isNaN(lowest)) throw missingIn(region);
      const row = tile(region, count);
      histograms.add(region, row);
      classes.add(region, row, { lowest, highest });
    }
    draws.length = 0;
  };
  const missingIn = (index: number): Error => {
    const missing = draws.find((_, row) => Number.isNaN(singles[row * size + index]));
    const region = ids[series.regions[index] as number];
    return new Error(
      `${indicator.id} of ${region} has a central value but none in draw ${missing}: an input is missing there.`,
    );
  };
  return {
    add: (column, draw) => {
      const numbers = numbersOf(column);
      histograms.reachTo(numbers);
      singles.set(numbers, draws.length * size);
      if (ranked.length > 0) ranks.add(column);
      draws.push(draw);
      total += 1;
      if (draws.length === rows) countKept();
    },
    join: (packed, joined) => {
      total += joined;
      histograms.expect(total);
      readIndicator(packed, series, {
        histogram: (index, extremes) => histograms.taking(index, extremes),
        classes: addingTo(classes.classes),
        ranks: addingTo(ranks.counts()),
      });
    },
    counts: () => {
      countKept();
      return { histograms, classes: classes.classes, ranks: ranks.counts() };
    },
  };
}

const addingTo =
  (counts: Uint32Array): CountVisitor =>
  (place, count) => {
    counts[place] = (counts[place] as number) + count;
  };
