import type { DrawPoint } from "../ensemble/drawPoint.ts";
import { type Ensemble, ensembleOf } from "../ensemble/ensemble.ts";
import type { DrawnSeries } from "../ensemble/series.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import type { World } from "../region/region.ts";
import type { SensitivityQuestion } from "./sensitivityQuestion.ts";

/** One number of the model as a function of the point at which all that is drawn stands. */
export interface Response {
  readonly ensemble: Ensemble;
  /** Place of the region among those of the world. */
  readonly place: number;
  /** The number in users' units, and what the kernel has read for it; the next call overwrites the latter. */
  readonly at: (point: DrawPoint) => { readonly value: number; readonly input: KernelInput };
}

/** Prepares the draws of one number. Throws where the region has none. */
export function responseOf(
  world: World,
  { scenario, indicator, region, seed }: SensitivityQuestion & { readonly seed: number },
): Response {
  const ensemble = ensembleOf(world, { scenario, seed, indicators: [indicator] });
  const place = ensemble.assessment.regions.indexOf(region);
  const series = ensemble.series.find(({ regions }) => regions.includes(place));
  if (!series)
    throw new Error(
      `${indicator} has no number in ${region} under this scenario that could be drawn. Choose another indicator or region.`,
    );
  return {
    ensemble,
    place,
    at: (point) => {
      const columns = ensemble.columnsAt(point);
      return { value: numberAt(series, columns, place), input: columns.input };
    },
  };
}

function numberAt(
  { indicator, column, scale, zeros }: DrawnSeries,
  columns: Parameters<DrawnSeries["column"]>[0],
  place: number,
): number {
  if (zeros.has(place)) return 0;
  const value = (column(columns)[place] as number) * scale;
  if (!Number.isNaN(value)) return value;
  throw new Error(
    `${indicator.id} has a central value in this region but none in a draw: an input is missing there.`,
  );
}
