import { quantile } from "./quantile.ts";
import { type SaltelliResponses, sobolIndices } from "./sobolIndices.ts";

/** Estimate of an index with its 5 and 95 % from resampled draws. */
export interface EstimatedIndex {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Indices of each group, with intervals. */
export interface SobolIntervals {
  readonly variance: number;
  readonly first: readonly EstimatedIndex[];
  readonly total: readonly EstimatedIndex[];
}

/** How draws are resampled. */
export interface Resampling {
  readonly resamples: number;
  /** Uniform number between 0 and 1 by counter: the same counter gives the same number. */
  readonly uniform: (counter: number) => number;
}

/**
 * Sobol indices with bootstrap intervals (Archer, Saltelli and Sobol 1997): draws are taken again with replacement, the same
 * for all groups, and the indices estimated from them.
 */
export function sobolIntervals(
  responses: SaltelliResponses,
  { resamples, uniform }: Resampling,
): SobolIntervals {
  const count = responses.a.length;
  const chosen = new Uint32Array(count);
  const again = Array.from({ length: resamples }, (_, resample) => {
    for (let place = 0; place < count; place += 1)
      chosen[place] = Math.floor(uniform(resample * count + place) * count);
    return sobolIndices(responses, (place) => chosen[place] as number);
  });
  const { variance, first, total } = sobolIndices(responses);
  const withInterval = (order: "first" | "total") => (value: number, group: number) => {
    const sorted = again.map((indices) => indices[order][group] as number).sort((a, b) => a - b);
    return { value, low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) };
  };
  return {
    variance,
    first: first.map(withInterval("first")),
    total: total.map(withInterval("total")),
  };
}
