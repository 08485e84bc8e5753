import { optional } from "../dataset/optional.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import { competitionRanks } from "../statistics/competitionRanks.ts";
import { countBelow, countUpTo } from "../statistics/countUpTo.ts";
import type { Assessment } from "./assessment.ts";
import { isSettled, type RankInterval, rankIntervalOf } from "./intervals.ts";
import { columnOf } from "./outcome.ts";
import { hasRanks, rankedValues, risingValues } from "./rankedValues.ts";

/** Where a region stands among all that have a value. */
export interface Standing {
  /** 1 is the heaviest burden (of a context figure: the largest); equal values share a rank. */
  readonly rank: number;
  /** Ranks in nine of ten draws, where draws were counted. */
  readonly interval?: RankInterval;
  /** Whether the draws agree on the rank; true where none were counted. */
  readonly settled: boolean;
  /** Share of the ranked regions, itself among them, whose burden is at most this one, 0–1. */
  readonly share: number;
  /** Number of ranked regions with less of it. */
  readonly below: number;
  /** Number of ranked regions. */
  readonly count: number;
}

/** Where a region stands for an indicator; `undefined` where it is not ranked, or where nobody is. */
export function standingOf(
  assessment: Assessment,
  indicatorId: string,
  regionIndex: number,
): Standing | undefined {
  const column = columnOf(assessment, indicatorId);
  const own = rankedValues(column)[regionIndex] as number;
  if (!hasRanks(column) || Number.isNaN(own)) return undefined;
  const rising = risingValues(column);
  const count = rising.length;
  const less = countBelow(rising, own);
  const more = count - countUpTo(rising, own);
  const [below, heavier] = signOf(indicatorId) === 1 ? [less, more] : [more, less];
  const interval = rankIntervalOf(assessment, indicatorId, regionIndex);
  return {
    rank: 1 + heavier,
    ...optional("interval", interval),
    settled: !interval || isSettled(interval, count),
    share: (count - heavier) / count,
    below,
    count,
  };
}

/** −1 where less is the heavier burden. */
const signOf = (indicatorId: string): 1 | -1 =>
  indicatorOf(indicatorId)?.direction === -1 ? -1 : 1;

/** Ranks of all regions, 1 for the heaviest burden; `NaN` where a region is not ranked. */
export const ranksOf = (assessment: Assessment, indicatorId: string): Float64Array =>
  competitionRanks(burdensOf(assessment, indicatorId).map((value) => -value));

/**
 * Numbers of an indicator as they are compared, turned so that more is the heavier burden. `NaN` where a region is not
 * ranked; everywhere, where all values are equal.
 */
function burdensOf(assessment: Assessment, indicatorId: string): Float64Array {
  const column = columnOf(assessment, indicatorId);
  if (!hasRanks(column)) return new Float64Array(column.value.length).fill(Number.NaN);
  const sign = signOf(indicatorId);
  return rankedValues(column).map((value) => sign * value);
}

/**
 * "At or above the burden of … of the regions (n = …)"; `undefined` where the region is not ranked or the figure is
 * context, neither a burden nor its absence.
 */
export function percentileOf(
  assessment: Assessment,
  indicatorId: string,
  regionIndex: number,
): { readonly share: number; readonly count: number } | undefined {
  if (indicatorOf(indicatorId)?.direction === 0) return undefined;
  const standing = standingOf(assessment, indicatorId, regionIndex);
  return standing && { share: standing.share, count: standing.count };
}
