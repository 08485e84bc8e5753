import { type DrawRange, drawCount } from "./ensembleCounts.ts";
import { type CountVisitor, readDraws, readIndicator } from "./packedCounts.ts";
import { NumberReader } from "./packedNumbers.ts";
import { rankBins } from "./rankBins.ts";
import type { DrawnSeries } from "./series.ts";

/** What packed counts have to fit. */
interface PackedShape {
  readonly key: string;
  readonly series: readonly DrawnSeries[];
  /** All regions of the world. */
  readonly regionCount: number;
}

/** Most steps of all histograms of one part: room of 2 GB. */
const mostSteps = 2 ** 29;

/**
 * Reads packed counts through and keeps none of them: nothing that bytes from outside say is believed. They must fit the ensemble
 * and count each region once in each draw. Throws the reason where they do not.
 *
 * @returns the draws that are counted.
 */
export function checkPacked(
  packed: Uint8Array,
  { key, series, regionCount }: PackedShape,
): readonly DrawRange[] {
  const reader = new NumberReader(packed);
  const draws = readDraws(reader, key);
  let steps = 0;
  const spend = (length: number): void => {
    steps += length;
    if (steps > mostSteps) throw new Error(`there are more than ${mostSteps} steps`);
  };
  for (const one of series)
    checkIndicator(reader, one, { regionCount, draws: drawCount({ draws }), spend });
  if (reader.left > 0) throw new Error(`${reader.left} bytes follow after the last number`);
  return draws;
}

interface Awaited {
  readonly regionCount: number;
  readonly draws: number;
  /** Told the steps of each histogram; throws where they are too many. */
  readonly spend: (steps: number) => void;
}

function checkIndicator(
  reader: NumberReader,
  series: DrawnSeries,
  { regionCount, draws, spend }: Awaited,
): void {
  const { indicator, regions, ranked } = series;
  const numbers = new Float64Array(regions.length);
  const classes = new Float64Array(regionCount);
  const ranks = new Float64Array(ranked.length);
  let endsMissing = 2 * regions.length;
  readIndicator(reader, series, {
    regionCount,
    visit: {
      histogram: (index, { length }) => {
        spend(length);
        return (place, count) => {
          if (place === 0) endsMissing -= 1;
          if (place === length - 1) endsMissing -= 1;
          numbers[index] = (numbers[index] as number) + count;
        };
      },
      classes: summing(classes, indicator.limits.length + 1),
      ranks: summing(ranks, rankBins(ranked.length)),
    },
  });
  const counted = new Set(regions);
  const isWhole =
    endsMissing === 0 &&
    numbers.every((sum) => sum === draws) &&
    classes.every((sum, region) => sum === (counted.has(region) ? draws : 0)) &&
    ranks.every((sum) => sum === draws);
  if (!isWhole) throw new Error(`the counts of ${indicator.id} are not those of ${draws} draws`);
}

/** Adds up what belongs to one region. @param each counts of a region. */
const summing =
  (sums: Float64Array, each: number): CountVisitor =>
  (place, count) => {
    const region = Math.floor(place / each);
    sums[region] = (sums[region] as number) + count;
  };
