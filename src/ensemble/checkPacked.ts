import { type DrawRange, drawCount } from "./ensembleCounts.ts";
import { binadeOf, placeOf } from "./logGrid.ts";
import { type CountVisitor, readDraws, readIndicator } from "./packedCounts.ts";
import { NumberReader } from "./packedNumbers.ts";
import { rankBins } from "./rankBins.ts";
import type { DrawnSeries } from "./series.ts";

/** What packed counts have to fit. */
interface PackedShape {
  readonly key: string;
  readonly series: readonly DrawnSeries[];
}

/** Most pages of steps of all histograms of one part (`LogHistograms`): room of 2 GB. */
const mostPages = 2 ** 22;

/**
 * Reads packed counts through and keeps none of them: nothing that bytes from outside say is believed. They must fit the ensemble
 * and count each region once in each draw. Throws the reason where they do not.
 *
 * @returns the draws that are counted.
 */
export function checkPacked(
  packed: Uint8Array,
  { key, series }: PackedShape,
): readonly DrawRange[] {
  const reader = new NumberReader(packed);
  const draws = readDraws(reader, key);
  let pages = 0;
  const spend = (): void => {
    pages += 1;
    if (pages > mostPages) throw new Error(`there are more than ${mostPages} powers of two`);
  };
  for (const one of series) checkIndicator(reader, one, { draws: drawCount({ draws }), spend });
  if (reader.left > 0) throw new Error(`${reader.left} bytes follow after the last number`);
  return draws;
}

interface Awaited {
  readonly draws: number;
  /** Told of each power of two with numbers; throws where they are too many. */
  readonly spend: () => void;
}

function checkIndicator(
  reader: NumberReader,
  series: DrawnSeries,
  { draws, spend }: Awaited,
): void {
  const { indicator, regions, ranked } = series;
  const numbers = new Float64Array(regions.length);
  const classes = new Float64Array(regions.length);
  const ranks = new Float64Array(ranked.length);
  let endsMissing = 2 * regions.length;
  readIndicator(reader, series, {
    histogram: (index, { lowest, length }) => {
      const first = placeOf(lowest);
      let last = -1;
      return (place, count) => {
        const binade = binadeOf(first + place);
        if (binade !== last) spend();
        last = binade;
        if (place === 0) endsMissing -= 1;
        if (place === length - 1) endsMissing -= 1;
        numbers[index] = (numbers[index] as number) + count;
      };
    },
    classes: summing(classes, indicator.limits.length + 1),
    ranks: summing(ranks, rankBins(ranked.length)),
  });
  const isWhole =
    endsMissing === 0 &&
    numbers.every((sum) => sum === draws) &&
    classes.every((sum) => sum === draws) &&
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
