import type { Assessment } from "../assessment/assessment.ts";
import { rankIntervalOf } from "../assessment/intervals.ts";

/** A ranked region in a plot of ranks. */
export interface RankPlotRow {
  readonly id: string;
  readonly place: number;
  readonly first: number;
  readonly median: number;
  readonly last: number;
}

/** Ranks of all ranked regions of an indicator in nine of ten draws, by their median, the heaviest burden first. */
export function rankPlotRows(assessment: Assessment, indicatorId: string): readonly RankPlotRow[] {
  return assessment.regions
    .flatMap((id, place) => {
      const interval = rankIntervalOf(assessment, indicatorId, place);
      return interval ? [{ id, place, ...interval }] : [];
    })
    .toSorted((a, b) => a.median - b.median || a.first - b.first || a.last - b.last);
}
