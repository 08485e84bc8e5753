import type { Intervals } from "../assessment/intervals.ts";
import { indicators } from "../indicator/indicators.ts";
import type { World } from "../region/region.ts";
import { drawGroups } from "./drawGroups.ts";
import { type EnsembleRequest, ensemblesOf, isDrawn } from "./ensemble.ts";
import { ensembleSummary } from "./ensembleSummary.ts";
import { intervalsOf } from "./intervalsOf.ts";

/** What intervals are counted from. */
export interface IntervalRequest extends EnsembleRequest {
  /** Number of draws, from the first. */
  readonly draws: number;
}

/** Counts the intervals of a level group by group of its indicators, so that even those of all states fit into memory. */
export function countIntervals(
  world: World,
  { scenario, seed, draws, indicators: ids, only }: IntervalRequest,
): Intervals {
  const count = world.regions.length;
  const ensembleOf = ensemblesOf(world, scenario);
  const asked = indicators.filter(
    (indicator) =>
      isDrawn(indicator) &&
      indicator.bases.includes(scenario.basis) &&
      (ids?.includes(indicator.id) ?? true),
  );
  const columns = drawGroups(asked, only?.size ?? count).map((group) => {
    const ensemble = ensembleOf({ seed, only, indicators: group });
    return intervalsOf(ensembleSummary(ensemble, ensemble.count(0, draws)), count).columns;
  });
  return { seed, draws, columns: Object.assign({}, ...columns) };
}
