import { classOf } from "../statistics/classOf.ts";
import type { IndicatorCounts } from "./ensembleCounts.ts";
import { LogCounter } from "./logCounter.ts";
import type { LogHistogram } from "./logHistogram.ts";
import { NumberRun } from "./numberRun.ts";
import { type CountVisitor, readIndicator } from "./packedCounts.ts";
import type { NumberReader } from "./packedNumbers.ts";
import { rankCounter } from "./rankCounter.ts";
import type { DrawnSeries } from "./series.ts";
import { stepCounts, stepRoom } from "./stepCounts.ts";

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
  const regions = Uint32Array.from(series.regions);
  const { classes, countClasses } = classCounter(indicator.limits, ids.length);
  const room = stepRoom();
  const counters = series.regions.map(() => new LogCounter(room));
  const ranks = rankCounter(ranked, indicator.direction === -1 ? 1 : -1);
  /** Numbers of the regions, draw by draw: the counts of a region are then looked up once for all of them. */
  const kept = new Float64Array(rows * regions.length);
  const draws: number[] = [];
  const run = new NumberRun(rows);
  let total = 0;
  const takeRegion = (index: number): void => {
    const region = regions[index] as number;
    const factor = series.zeros.has(region) ? 0 : series.scale;
    const source = { kept, first: index, step: regions.length, count: draws.length, factor };
    const missing = run.take(source);
    if (missing >= 0)
      throw new Error(
        `${indicator.id} of ${ids[region]} has a central value but none in draw ${draws[missing]}: an input is missing there.`,
      );
    counters[index]?.add(run);
    countClasses(region, run);
  };
  const countKept = (): void => {
    for (let index = 0; draws.length > 0 && index < regions.length; index += 1) takeRegion(index);
    draws.length = 0;
  };
  return {
    add: (column, draw) => {
      const start = draws.length * regions.length;
      for (let index = 0; index < regions.length; index += 1)
        kept[start + index] = column[regions[index] as number] as number;
      if (ranked.length > 0) ranks.add(column);
      draws.push(draw);
      total += 1;
      if (draws.length === rows) countKept();
    },
    join: (packed, joined) => {
      total += joined;
      readIndicator(packed, series, {
        regionCount: ids.length,
        visit: {
          histogram: (index, { lowest, highest }) =>
            (counters[index] as LogCounter).taking(joined, { lowest, highest }),
          classes: addingTo(classes),
          ranks: addingTo(ranks.counts()),
        },
      });
    },
    counts: () => {
      countKept();
      const histograms: (LogHistogram | undefined)[] = ids.map(() => undefined);
      const widths = counters.reduce((sum, { width }) => sum + width, 0);
      const all = stepCounts(widths, total);
      let used = 0;
      for (const [index, counter] of counters.entries()) {
        histograms[regions[index] as number] = counter.histogram(
          all.subarray(used, used + counter.width),
        );
        used += counter.width;
      }
      return { histograms, classes, ranks: ranks.counts() };
    },
  };
}

const addingTo =
  (counts: Uint32Array): CountVisitor =>
  (place, count) => {
    counts[place] = (counts[place] as number) + count;
  };

/** Counts classes between limits, regions one after the other. */
function classCounter(limits: readonly number[], regionCount: number) {
  const classCount = limits.length + 1;
  const classes = new Uint32Array(regionCount * classCount);
  const countClasses = (region: number, { values, count, lowest, highest }: NumberRun): void => {
    const last = classOf(limits, highest);
    let cell = region * classCount + classOf(limits, lowest);
    let left = count;
    for (let index = classOf(limits, lowest); index < last; index += 1, cell += 1) {
      const above = countFrom(values, count, limits[index] as number);
      classes[cell] = (classes[cell] as number) + left - above;
      left = above;
    }
    classes[cell] = (classes[cell] as number) + left;
  };
  return { classes, countClasses };
}

/** How many of the first numbers lie at a limit or above. */
function countFrom(values: Float64Array, count: number, limit: number): number {
  let above = 0;
  for (let index = 0; index < count; index += 1) if ((values[index] as number) >= limit) above += 1;
  return above;
}
