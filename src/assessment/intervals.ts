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

/** Columns by indicator id. */
type IntervalColumns = Readonly<Record<string, IntervalColumn>>;

/** Intervals of the indicators that were drawn, from an ensemble of the assessment's own scenario. */
export interface Intervals {
  readonly seed: number;
  readonly draws: number;
  readonly columns: IntervalColumns;
  /** Indicators that were counted of one region alone, where counting all of every region takes too long. */
  readonly ofRegion?: OneRegion | undefined;
}

/** What was counted of one region. */
export interface OneRegion {
  /** Place of the region among those of the assessment. */
  readonly region: number;
  readonly draws: number;
  /** Of this region alone: it stands at place 0. */
  readonly columns: IntervalColumns;
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
  /** Draws that were counted. */
  readonly draws: number;
}

/** Ranks that a region has in the draws, 1 for the heaviest burden. */
export interface RankInterval {
  readonly first: number;
  readonly median: number;
  readonly last: number;
}

/** Where the numbers of a region stand. */
interface Found {
  readonly column: IntervalColumn;
  readonly place: number;
  readonly draws: number;
}

function findIn({ intervals }: Drawn, id: string, region: number): Found | undefined {
  const column = intervals?.columns[id];
  if (column) return { column, place: region, draws: intervals.draws };
  const one = intervals?.ofRegion;
  const own = one?.region === region ? one.columns[id] : undefined;
  return own && { column: own, place: 0, draws: one?.draws ?? 0 };
}

/** The interval of an indicator in a region; `undefined` where nothing was drawn of it. */
export function intervalOf(
  assessment: Drawn,
  indicatorId: string,
  region: number,
): RegionInterval | undefined {
  const found = findIn(assessment, indicatorId, region);
  if (!found || Number.isNaN(found.column.median[found.place])) return undefined;
  const at = (numbers: Float64Array): number => numbers[found.place] as number;
  const { low, lowerQuartile, median, upperQuartile, high } = found.column;
  return {
    low: at(low),
    lowerQuartile: at(lowerQuartile),
    median: at(median),
    upperQuartile: at(upperQuartile),
    high: at(high),
    draws: found.draws,
  };
}

/** The ranks of a region; `undefined` where it is not ranked or nothing was drawn. */
export function rankIntervalOf(
  assessment: Drawn,
  indicatorId: string,
  region: number,
): RankInterval | undefined {
  const found = findIn(assessment, indicatorId, region);
  if (!found || Number.isNaN(found.column.medianRank[found.place])) return undefined;
  const { firstRank, medianRank, lastRank } = found.column;
  return {
    first: Math.floor(firstRank[found.place] as number),
    median: medianRank[found.place] as number,
    last: Math.ceil(lastRank[found.place] as number),
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
  const found = findIn(assessment, indicatorId, region);
  if (!found) return new Float64Array();
  const { column, place } = found;
  const count = column.classes.length / column.median.length;
  return column.classes.subarray(place * count, (place + 1) * count);
}
