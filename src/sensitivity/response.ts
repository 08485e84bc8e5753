import type { DrawPoint } from "../ensemble/drawPoint.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import type { Explained } from "./explained.ts";

/** One number of the model in users' units, and what the kernel has read for it; the next call overwrites the latter. */
export interface Response {
  readonly value: number;
  readonly input: KernelInput;
}

/** The number that is explained as a function of the point at which all that is drawn stands. */
export const responseOf =
  ({ ensemble, series, place }: Explained) =>
  (point: DrawPoint): Response => {
    const columns = ensemble.columnsAt(point);
    const value = series.zeros.has(place)
      ? 0
      : (series.column(columns)[place] as number) * series.scale;
    if (!Number.isNaN(value)) return { value, input: columns.input };
    throw new Error(
      `${series.indicator.id} of ${ensemble.assessment.regions[place]} has a central value but none in a draw: an input is missing there.`,
    );
  };
