import { classOf } from "../statistics/classOf.ts";
import type { IndicatorCounts } from "./ensembleCounts.ts";
import { LogCounter, NumberRun } from "./logHistogram.ts";
import { type CountVisitor, readIndicator } from "./packedCounts.ts";
import type { NumberReader } from "./packedNumbers.ts";
import { rankCounter } from "./rankCounter.ts";
import type { DrawnSeries } from "./series.ts";

/** Counts the draws of one indicator. */
export interface IndicatorCounter {
  readonly add: (column: Float64Array, draw: number) => void;
  /** Adds packed counts; they must have been checked. */
  readonly join: (packed: NumberReader) => void;
  readonly counts: () => IndicatorCounts;
}

/** Numbers that are kept before they are counted, and the draws that they are of at most. */
const mostNumbers = 2 ** 16;
const mostDraws = 256;

/** @param ids of all regions, for the sentence on a missing number. */
export function indicatorCounter(series: DrawnSeries, ids: readonly string[]): IndicatorCounter {
  const { indicator, regions, ranked } = series;
  const width = ids.length;
  const { classes, countClasses } = classCounter(indicator.limits, width);
  const counters = regions.map(() => new LogCounter());
  const ranks = rankCounter(ranked, indicator.direction === -1 ? 1 : -1);
  const rows = Math.min(mostDraws, Math.ceil(mostNumbers / width));
  /** Whole columns, draw by draw: the counts of a region are then looked up once for all of them. */
  const kept = new Float64Array(rows * width);
  const draws: number[] = [];
  const run = new NumberRun(rows);
  const countKept = (): void => {
    for (let index = 0; draws.length > 0 && index < regions.length; index += 1) {
      const region = regions[index] as number;
      fill(run, kept, { series, region, ids, draws });
      counters[index]?.add(run);
      countClasses(region, run);
    }
    draws.length = 0;
  };
  return {
    add: (column, draw) => {
      kept.set(column, draws.length * width);
      if (ranked.length > 0) ranks.add(column);
      draws.push(draw);
      if (draws.length === rows) countKept();
    },
    join: (packed) =>
      readIndicator(packed, series, {
        regionCount: width,
        visit: {
          histogram: (index, { lowest, highest }) =>
            (counters[index] as LogCounter).taking(lowest, highest),
          classes: addingTo(classes),
          ranks: addingTo(ranks.counts),
        },
      }),
    counts: () => {
      countKept();
      const byRegion = new Map(regions.map((region, index) => [region, counters[index]]));
      return {
        histograms: ids.map((_, region) => byRegion.get(region)?.histogram()),
        classes,
        ranks: ranks.counts,
      };
    },
  };
}

const addingTo =
  (counts: Uint32Array): CountVisitor =>
  (place, count) => {
    counts[place] = (counts[place] as number) + count;
  };

interface Filled {
  readonly series: DrawnSeries;
  readonly region: number;
  readonly ids: readonly string[];
  readonly draws: readonly number[];
}

/** The numbers of a region in the draws that are kept, in users' units. */
function fill(run: NumberRun, kept: Float64Array, { series, region, ids, draws }: Filled): void {
  const { indicator, scale, zeros } = series;
  const factor = zeros.has(region) ? 0 : scale;
  run.clear();
  for (let row = 0, place = region; row < draws.length; row += 1, place += ids.length) {
    const value = factor === 0 ? 0 : (kept[place] as number) * factor;
    if (Number.isNaN(value))
      throw new Error(
        `${indicator.id} of ${ids[region]} has a central value but none in draw ${draws[row]}: an input is missing there.`,
      );
    run.push(value);
  }
}

/** Counts classes between limits, regions one after the other. */
function classCounter(limits: readonly number[], regionCount: number) {
  const classCount = limits.length + 1;
  const classes = new Uint32Array(regionCount * classCount);
  const countClasses = (region: number, { values, count, lowest, highest }: NumberRun): void => {
    const own = region * classCount;
    const first = classOf(limits, lowest);
    if (first === classOf(limits, highest)) {
      classes[own + first] = (classes[own + first] as number) + count;
      return;
    }
    for (let index = 0; index < count; index += 1) {
      const cell = own + classOf(limits, values[index] as number);
      classes[cell] = (classes[cell] as number) + 1;
    }
  };
  return { classes, countClasses };
}
