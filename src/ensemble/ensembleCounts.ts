import type { LogHistograms } from "./logCounters.ts";

/** A run of draws, the end left out. */
export interface DrawRange {
  readonly from: number;
  readonly to: number;
}

/** What draws gave of one indicator. */
export interface IndicatorCounts {
  /** Of the regions of the series, in their order. */
  readonly histograms: LogHistograms;
  /** How often each stood in each class, one region after the other. */
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
