import type { Ensemble } from "./ensemble.ts";
import { drawCount, type EnsembleCounts, type IndicatorCounts } from "./ensembleCounts.ts";
import { histogramAt, stepRoom } from "./logCounters.ts";
import { countNotAboveZero, meanOf, quantilesOf } from "./logHistogram.ts";
import { rankBins, rankQuantiles, topTenthShare } from "./rankBins.ts";
import type { DrawnSeries } from "./series.ts";

/** What an ensemble says of one indicator in one region, in users' units. */
export interface EnsembleFinding {
  /** Place of the region among the regions of the world. */
  readonly region: number;
  /** Id of the indicator. */
  readonly indicator: string;
  /** 5, 25, 50, 75 and 95 % of the draws. Infinite where a share of headroom meets none. */
  readonly quantiles: readonly number[];
  readonly mean: number;
  /** 5, 50 and 95 % of the rank, 1 for the heaviest burden; absent where the region is not ranked. */
  readonly ranks?: readonly number[];
  /** Share of draws in which it is among the heaviest tenth of the ranked regions. */
  readonly topTenth?: number;
  /** Share of draws in each class between the indicator's fixed limits. */
  readonly classes: readonly number[];
  /** Share of draws at or below 0; of indicators that set their limits around 0. */
  readonly notAboveZero?: number;
}

/** An ensemble summed up, with all that it takes to run it again. */
export interface EnsembleSummary {
  readonly seed: number;
  readonly draws: number;
  readonly modelVersion: string;
  /** Whether choices of the method were drawn as well. */
  readonly methodUncertainty: boolean;
  readonly findings: readonly EnsembleFinding[];
}

export const quantileShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
const rankShares = [0.05, 0.5, 0.95] as const;

/** Sums counts up, indicator by indicator, regions in the order of the world. */
export function ensembleSummary(
  { assessment, series, seed, methodUncertainty, key }: Ensemble,
  counts: EnsembleCounts,
): EnsembleSummary {
  if (counts.key !== key) throw new Error("These counts are of another ensemble.");
  const draws = drawCount(counts);
  return {
    seed,
    draws,
    modelVersion: assessment.modelVersion,
    methodUncertainty,
    findings: series.flatMap((one, place) =>
      findingsOf(one, counts.indicators[place] as IndicatorCounts, draws),
    ),
  };
}

const findingsOf = (
  series: DrawnSeries,
  { histograms, classes, ranks }: IndicatorCounts,
  draws: number,
): readonly EnsembleFinding[] => {
  const { id, limits, limitsBy } = series.indicator;
  const classCount = limits.length + 1;
  const share = (count: number): number => count / draws;
  const placeOf = placesOf(series.ranked);
  const room = stepRoom();
  return series.regions.map((region, index) => {
    const histogram = histogramAt(histograms, index, room);
    return {
      region,
      indicator: id,
      quantiles: quantilesOf(histogram, quantileShares),
      mean: meanOf(histogram),
      ...rankFinding(series.ranked.length, ranks, placeOf.get(region)),
      classes: Array.from({ length: classCount }, (_, place) =>
        share(classes[index * classCount + place] as number),
      ),
      ...(limitsBy === "zero" ? { notAboveZero: share(countNotAboveZero(histogram)) } : {}),
    };
  });
};

/** Place of each region among those that are ranked. */
const placesOf = (ranked: readonly number[]): ReadonlyMap<number, number> =>
  new Map(ranked.map((region, place) => [region, place]));

/** Ranks of a region, and how often it is among the heaviest tenth. @param place among the ranked regions, if it is one. */
function rankFinding(
  ranked: number,
  ranks: Uint32Array,
  place: number | undefined,
): Pick<EnsembleFinding, "ranks" | "topTenth"> {
  if (place === undefined) return {};
  const width = rankBins(ranked);
  const own = { bins: ranks.subarray(place * width, (place + 1) * width), ranked };
  return {
    ranks: rankQuantiles(own, rankShares),
    topTenth: topTenthShare(own),
  };
}
