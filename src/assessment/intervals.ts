/**
 * What the draws of an ensemble say of one indicator over all regions, in users' units. `NaN` where a region has no number,
 * or no rank.
 */
export interface IntervalColumn {
  readonly low: Float64Array;
  readonly lowerQuartile: Float64Array;
  readonly median: Float64Array;
  readonly upperQuartile: Float64Array;
  /** Infinite where a share of headroom meets none. */
  readonly high: Float64Array;
  readonly firstRank: Float64Array;
  readonly medianRank: Float64Array;
  readonly lastRank: Float64Array;
  /** Share of the draws in each class between the fixed limits of the indicator, regions one after the other. */
  readonly classes: Float64Array;
}

/** Intervals of the indicators that were drawn, from an ensemble of the assessment's own scenario. */
export interface Intervals {
  readonly seed: number;
  readonly draws: number;
  /** By indicator id. */
  readonly columns: Readonly<Record<string, IntervalColumn>>;
}

/** An assessment, as far as its draws go. */
interface Drawn {
  readonly intervals?: Intervals;
}

/** What the draws say of one indicator in one region. */
export interface RegionInterval {
  /** 5 % of the draws are below. */
  readonly low: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** 5 % of the draws are above. */
  readonly high: number;
}

/** Ranks that a region has in the draws, 1 for the heaviest burden. */
export interface RankInterval {
  readonly first: number;
  readonly median: number;
  readonly last: number;
}

const columnAt = ({ intervals }: Drawn, id: string): IntervalColumn | undefined =>
  intervals?.columns[id];

/** The interval of an indicator in a region; `undefined` where nothing was drawn of it. */
export function intervalOf(
  assessment: Drawn,
  indicatorId: string,
  region: number,
): RegionInterval | undefined {
  const column = columnAt(assessment, indicatorId);
  if (!column || Number.isNaN(column.median[region])) return undefined;
  const at = (numbers: Float64Array): number => numbers[region] as number;
  const { low, lowerQuartile, median, upperQuartile, high } = column;
  return {
    low: at(low),
    lowerQuartile: at(lowerQuartile),
    median: at(median),
    upperQuartile: at(upperQuartile),
    high: at(high),
  };
}

/** The ranks of a region; `undefined` where it is not ranked or nothing was drawn. */
export function rankIntervalOf(
  assessment: Drawn,
  indicatorId: string,
  region: number,
): RankInterval | undefined {
  const column = columnAt(assessment, indicatorId);
  if (!column || Number.isNaN(column.medianRank[region])) return undefined;
  const { firstRank, medianRank, lastRank } = column;
  return {
    first: Math.floor(firstRank[region] as number),
    median: medianRank[region] as number,
    last: Math.ceil(lastRank[region] as number),
  };
}

/** Widest interval of ranks that still counts as settled, as a share of the ranked regions (METHOD, section 8). */
const settledWidth = 1 / 4;

/** Whether draws agree on a rank: its interval spans at most a quarter of the ranked regions. */
export const isSettled = ({ first, last }: RankInterval, ranked: number): boolean =>
  last - first <= settledWidth * ranked;

/** Shares of the draws in each class of an indicator in a region; empty where nothing was drawn. */
export function classSharesOf(
  assessment: Drawn,
  indicatorId: string,
  region: number,
): Float64Array {
  const column = columnAt(assessment, indicatorId);
  if (!column) return new Float64Array();
  const count = column.classes.length / column.median.length;
  return column.classes.subarray(region * count, (region + 1) * count);
}
