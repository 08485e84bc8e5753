import { indicatorOf } from "../indicator/indicators.ts";
import { competitionRanks } from "../statistics/competitionRanks.ts";
import { roundedForComparison } from "../statistics/significantDigits.ts";
import type { Assessment } from "./assessment.ts";
import { columnOf } from "./outcome.ts";
import { hasRanks, rankedValues } from "./rankedValues.ts";

/** Where a region stands among all that have a value. */
export interface Standing {
  /** 1 is the heaviest burden (of a context figure: the largest); equal values share a rank. */
  readonly rank: number;
  /**
   * Ranks at the two ends of the region's own range while all others stay at their central value: `first` the smaller
   * number. Not a share of draws.
   */
  readonly first: number;
  readonly last: number;
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
  const { burden, lightest, heaviest } = burdensOf(assessment, indicatorId);
  const own = burden[regionIndex] as number;
  if (Number.isNaN(own)) return undefined;
  const others = burden.filter((value, region) => region !== regionIndex && !Number.isNaN(value));
  const rankAt = (value: number): number => 1 + others.filter((other) => other > value).length;
  return {
    rank: rankAt(own),
    first: rankAt(heaviest(regionIndex)),
    last: rankAt(lightest(regionIndex)),
    share: (1 + others.filter((other) => other <= own).length) / (1 + others.length),
    below: others.filter((other) => other < own).length,
    count: 1 + others.length,
  };
}

/** Ranks of all regions, 1 for the heaviest burden; `NaN` where a region is not ranked. */
export const ranksOf = (assessment: Assessment, indicatorId: string): Float64Array =>
  competitionRanks(burdensOf(assessment, indicatorId).burden.map((value) => -value));

/** Numbers of an indicator as they are compared, turned so that more is the heavier burden. */
interface Burdens {
  /** `NaN` where a region is not ranked; everywhere, where all values are equal. */
  readonly burden: Float64Array;
  /** The end of a region's range that lowers its burden, and the one that raises it. */
  readonly lightest: (regionIndex: number) => number;
  readonly heaviest: (regionIndex: number) => number;
}

function burdensOf(assessment: Assessment, indicatorId: string): Burdens {
  const column = columnOf(assessment, indicatorId);
  const isRanked = hasRanks(column);
  const sign = indicatorOf(indicatorId)?.direction === -1 ? -1 : 1;
  const [lightest, heaviest] = sign === 1 ? [column.low, column.high] : [column.high, column.low];
  const end = (values: Float64Array) => (regionIndex: number) =>
    sign * roundedForComparison(values[regionIndex] as number);
  return {
    burden: rankedValues(column).map((value) => (isRanked ? sign * value : Number.NaN)),
    lightest: end(lightest),
    heaviest: end(heaviest),
  };
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
