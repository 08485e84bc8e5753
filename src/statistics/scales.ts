import { mean, sampleStandardDeviation } from "simple-statistics";
import { competitionRanks } from "./competitionRanks.ts";

/** Ends of a scale. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * Z-scores: `(x − mean)/s`, s the standard deviation with n − 1 (COINr `n_zscore`); 0 everywhere for a sample without
 * spread.
 *
 * @param values the sample: two finite numbers at least.
 */
export function zScaleOf(values: readonly number[]): (value: number) => number {
  const centre = mean([...values]);
  const deviation = sampleStandardDeviation([...values]);
  if (!(deviation > 0)) return (value) => (Number.isNaN(value) ? Number.NaN : 0);
  return (value) => (value - centre) / deviation;
}

/**
 * Goalposts: `(x − low)/(high − low) · top`, values beyond a goalpost set to it (COINr `n_goalposts`; the way of the
 * Human Development Index).
 */
export const goalpostScale =
  ({ from, to }: Ends, top = 100): ((value: number) => number) =>
  (value) =>
    ((Math.min(Math.max(value, from), to) - from) / (to - from)) * top;

/** Share of the sample's largest: `x / max` (COINr `n_fracmax`). */
export function largestScaleOf(values: readonly number[]): (value: number) => number {
  const largest = Math.max(...values);
  return (value) => value / largest;
}

/** Borda points: how many stand below; equal values share the lower number (COINr `n_borda`). */
export const bordaPoints = (values: ArrayLike<number>): Float64Array =>
  competitionRanks(values).map((rank) => rank - 1);
