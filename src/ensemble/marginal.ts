import { exponential } from "../statistics/exponential.ts";
import {
  logarithmsOf,
  type Slopes,
  slopesOf,
  slopesQuantile,
  type Triangle,
} from "../statistics/triangular.ts";

/** Distribution of an input, worked out once for all draws. */
export interface Marginal {
  /** Of the number, or of its logarithm. */
  readonly slopes: Slopes;
  readonly isLogarithm: boolean;
}

export type MarginalShape = "triangular" | "logTriangular";

/**
 * How an input with a range is distributed: triangular, or log-triangular for positive scales. A range that reaches 0 has no
 * logarithm and is triangular; one without width is its central value exactly.
 */
export function marginalOf(range: Triangle, shape: MarginalShape): Marginal {
  const isLogarithm = shape === "logTriangular" && range.low > 0 && range.high > range.low;
  return { slopes: slopesOf(isLogarithm ? logarithmsOf(range) : range), isLogarithm };
}

/** Inverse distribution function of an input. @param share between 0 and 1. */
export function marginalQuantile({ slopes, isLogarithm }: Marginal, share: number): number {
  const quantile = slopesQuantile(share, slopes);
  return isLogarithm ? exponential(quantile) : quantile;
}
