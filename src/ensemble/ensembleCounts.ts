import { type LogHistogram, mergeHistograms } from "./logHistogram.ts";

/** A run of draws, the end left out. */
export interface DrawRange {
  readonly from: number;
  readonly to: number;
}

/** What draws gave of one indicator. */
export interface IndicatorCounts {
  /** By region; `undefined` where the region has no number. */
  readonly histograms: readonly (LogHistogram | undefined)[];
  /** How often a region stood in each class, regions one after the other. */
  readonly classes: Uint32Array;
  /** How often a ranked region had each rank, by bins (`rankBins`), ranked regions one after the other; empty where nobody is ranked. */
  readonly ranks: Uint32Array;
}

/**
 * Results of some draws as counts. They are plain data and can cross threads; the same draws give the same bytes, and parts
 * joined in any order give those of the whole.
 */
export interface EnsembleCounts {
  /** What was asked: parts of different ensembles are not joined. */
  readonly key: string;
  /** Draws that are counted, rising and apart. */
  readonly draws: readonly DrawRange[];
  readonly indicators: readonly IndicatorCounts[];
}

export const drawCount = ({ draws }: Pick<EnsembleCounts, "draws">): number =>
  draws.reduce((sum, { from, to }) => sum + to - from, 0);

/** Joins the counts of two parts. Throws where they are of different ensembles or count a draw twice. */
export function mergeCounts(one: EnsembleCounts, other: EnsembleCounts): EnsembleCounts {
  if (one.key !== other.key)
    throw new Error(
      "Counts of two different ensembles cannot be joined: seed, scenario, model or indicators differ.",
    );
  return {
    key: one.key,
    draws: joinedRanges([...one.draws, ...other.draws]),
    indicators: one.indicators.map((counts, place) =>
      mergeIndicators(counts, other.indicators[place] as IndicatorCounts),
    ),
  };
}

/** Runs of draws that touch become one. Throws where a draw is in two of them. */
export function joinedRanges(ranges: readonly DrawRange[]): readonly DrawRange[] {
  const joined: DrawRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && range.from < last.to)
      throw new Error(`Draw ${range.from} is counted twice; each draw may be counted once.`);
    if (last?.to === range.from) joined[joined.length - 1] = { from: last.from, to: range.to };
    else joined.push(range);
  }
  return joined;
}

const mergeIndicators = (one: IndicatorCounts, other: IndicatorCounts): IndicatorCounts => ({
  histograms: one.histograms.map((histogram, region) => {
    const others = other.histograms[region];
    return histogram && others && mergeHistograms(histogram, others);
  }),
  classes: sumOf(one.classes, other.classes),
  ranks: sumOf(one.ranks, other.ranks),
});

function sumOf(one: Uint32Array, other: Uint32Array): Uint32Array {
  const sums = one.slice();
  for (let place = 0; place < sums.length; place += 1)
    sums[place] = (sums[place] as number) + (other[place] as number);
  return sums;
}
