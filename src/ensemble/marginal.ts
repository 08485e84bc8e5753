import { logarithmsOf, type Triangle, triangularQuantile } from "../statistics/triangular.ts";

/** Inverse distribution function of an input: its value for a uniform number between 0 and 1. */
export type Marginal = (share: number) => number;

export type MarginalShape = "triangular" | "logTriangular";

/**
 * How an input with a range is distributed: triangular, or log-triangular for positive scales. A range that reaches 0 has no
 * logarithm and is triangular; one without width is its central value exactly.
 */
export function marginalOf(range: Triangle, shape: MarginalShape): Marginal {
  if (!(range.high > range.low)) return () => range.central;
  if (shape === "triangular" || range.low <= 0) return (share) => triangularQuantile(share, range);
  const logarithms = logarithmsOf(range);
  return (share) => Math.exp(triangularQuantile(share, logarithms));
}
