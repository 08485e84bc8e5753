import { type Ensemble, ensembleOf } from "../ensemble/ensemble.ts";
import type { DrawnSeries } from "../ensemble/series.ts";
import type { World } from "../region/region.ts";
import type { SensitivityQuestion } from "./sensitivityQuestion.ts";

/** The number that is explained, among those of all regions. */
export interface Explained {
  readonly ensemble: Ensemble;
  readonly series: DrawnSeries;
  /** Place of the region among those of the world. */
  readonly place: number;
}

/** Prepares the model for one indicator. Throws where the region has no number of it that could be drawn. */
export function explainedOf(
  world: World,
  { scenario, indicator, region, seed }: SensitivityQuestion & { readonly seed: number },
): Explained {
  const ensemble = ensembleOf(world, { scenario, seed, indicators: [indicator] });
  const place = ensemble.assessment.regions.indexOf(region);
  const series = ensemble.series.find(({ regions }) => regions.includes(place));
  if (series) return { ensemble, series, place };
  throw new Error(
    `${indicator} has no number in ${region} under this scenario that could be drawn. Choose another indicator or region.`,
  );
}
