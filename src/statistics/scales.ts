import { mean, sampleStandardDeviation } from "simple-statistics";
import { countBelow } from "./competitionRanks.ts";

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

/** Standard scores on 0–100: 50 at the mean and ten for each standard deviation (McCall's T), clamped to 0–100. */
export function standardScaleOf(values: readonly number[]): (value: number) => number {
  const score = zScaleOf(values);
  return (value) => Math.min(100, Math.max(0, 50 + 10 * score(value)));
}

/**
 * Percentile ranks on 0–100, `100 (rank_min − 1)/(n − 1)`. For an end of a range, `own` is the central value of the same
 * region, which is not counted.
 */
export function rankScaleOf(values: readonly number[]): (value: number, own?: number) => number {
  const sorted = Float64Array.from(values).sort();
  return (value, own = value) => {
    if (Number.isNaN(value)) return Number.NaN;
    const below = countBelow(sorted, value) - (own < value ? 1 : 0);
    return (100 * below) / (sorted.length - 1);
  };
}
