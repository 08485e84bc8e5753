import { indicatorOf } from "../indicator/indicators.ts";
import { competitionRanks, countBelow } from "../statistics/competitionRanks.ts";
import { sharesAtOrBelow } from "../statistics/sharesAtOrBelow.ts";
import { type Assessment, type IndicatorColumn, outcomeKinds } from "./assessment.ts";
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

interface Standings {
  readonly ranks: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly shares: Float64Array;
  readonly count: number;
}

const known = new WeakMap<IndicatorColumn, Standings>();
const ranked = outcomeKinds.indexOf("value");

/** Where a region stands for an indicator; `undefined` where it has no value. */
export function standingOf(
  assessment: Assessment,
  indicatorId: string,
  regionIndex: number,
): Standing | undefined {
  const standings = knownStandings(assessment, indicatorId);
  const rank = standings.ranks[regionIndex] as number;
  if (Number.isNaN(rank)) return undefined;
  return {
    rank,
    first: standings.first[regionIndex] as number,
    last: standings.last[regionIndex] as number,
    share: standings.shares[regionIndex] as number,
    count: standings.count,
  };
}

/** Computed once a column: every row of a table and every tooltip asks. */
function knownStandings(assessment: Assessment, indicatorId: string): Standings {
  const column = columnOf(assessment, indicatorId);
  const standings = known.get(column) ?? standingsOf(column, indicatorId);
  known.set(column, standings);
  return standings;
}

/** Ranks of all regions, 1 for the heaviest burden; `NaN` where a region has no value. */
export const ranksOf = (assessment: Assessment, indicatorId: string): Float64Array =>
  knownStandings(assessment, indicatorId).ranks;

function standingsOf(column: IndicatorColumn, indicatorId: string): Standings {
  const isInverse = indicatorOf(indicatorId)?.direction === -1;
  const burdenAt = (end: Float64Array): Float64Array =>
    end.map((value, region) => {
      if (column.kind[region] !== ranked) return Number.NaN;
      return isInverse ? -value : value;
    });
  const burden = burdenAt(column.value);
  const ranks = competitionRanks(burden.map((value) => -value));
  return {
    ranks,
    first: ranksAt(burdenAt(isInverse ? column.low : column.high), burden),
    last: ranksAt(burdenAt(isInverse ? column.high : column.low), burden),
    shares: sharesAtOrBelow(burden),
    count: burden.filter((value) => !Number.isNaN(value)).length,
  };
}

/** Rank that each region would have with another burden of its own: one more than the others that weigh more. */
function ranksAt(own: Float64Array, burden: Float64Array): Float64Array {
  const rising = burden
    .filter((value) => !Number.isNaN(value))
    .map((value) => -value)
    .sort();
  return own.map((value, region) => {
    const central = burden[region] as number;
    const heavier = countBelow(rising, -value) - (central > value ? 1 : 0);
    return Number.isNaN(central) ? Number.NaN : heavier + 1;
  });
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
