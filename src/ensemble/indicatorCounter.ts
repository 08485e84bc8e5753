import { classCounter } from "./classCounter.ts";
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
  const kept = new Float32Array(rows * size);
  const words = new Int32Array(kept.buffer);
  let keptDraws = 0;
  let total = 0;
  const countKept = (): void => {
    histograms.expect(total);
    for (let first = 0; keptDraws > 0 && first < size; first += 1)
      histograms.add(first, { words, first, step: size, count: keptDraws });
    keptDraws = 0;
  };
  return {
    add: (column, draw) => {
      const numbers = numbersOf(column);
      const missing = series.regions[classes.add(numbers)];
      if (missing !== undefined)
        throw new Error(
          `${indicator.id} of ${ids[missing]} has a central value but none in draw ${draw}: an input is missing there.`,
        );
      histograms.reachTo(numbers);
      kept.set(numbers, keptDraws * size);
      if (ranked.length > 0) ranks.add(column);
      keptDraws += 1;
      total += 1;
      if (keptDraws === rows) countKept();
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
