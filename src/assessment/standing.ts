import { indicatorOf } from "../indicator/indicators.ts";
import { competitionRanks } from "../statistics/competitionRanks.ts";
import { type Assessment, outcomeKinds } from "./assessment.ts";
import { columnOf } from "./outcome.ts";

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
  /** Number of ranked regions. */
  readonly count: number;
}

const ranked = outcomeKinds.indexOf("value");

/** Where a region stands for an indicator; `undefined` where it has no value. */
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
    first: rankAt(heaviest[regionIndex] as number),
    last: rankAt(lightest[regionIndex] as number),
    share: (1 + others.filter((other) => other <= own).length) / (1 + others.length),
    count: 1 + others.length,
  };
}

/** Ranks of all regions, 1 for the heaviest burden; `NaN` where a region has no value. */
export const ranksOf = (assessment: Assessment, indicatorId: string): Float64Array =>
  competitionRanks(burdensOf(assessment, indicatorId).burden.map((value) => -value));

/** Numbers of an indicator, turned so that more is the heavier burden; `NaN` where a region has no value. */
interface Burdens {
  readonly burden: Float64Array;
  /** The end of each region's range that lowers its burden, and the one that raises it. */
  readonly lightest: Float64Array;
  readonly heaviest: Float64Array;
}

function burdensOf(assessment: Assessment, indicatorId: string): Burdens {
  const column = columnOf(assessment, indicatorId);
  const isInverse = indicatorOf(indicatorId)?.direction === -1;
  const burdenAt = (end: Float64Array): Float64Array =>
    end.map((value, region) => {
      if (column.kind[region] !== ranked) return Number.NaN;
      return isInverse ? -value : value;
    });
  return {
    burden: burdenAt(column.value),
    lightest: burdenAt(isInverse ? column.high : column.low),
    heaviest: burdenAt(isInverse ? column.low : column.high),
  };
}

/**
 * "At or above the burden of … of the regions (n = …)"; `undefined` where the region has no value or the figure is
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
