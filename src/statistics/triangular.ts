import { exponential } from "./exponential.ts";
import { logarithm } from "./logarithm.ts";
/** Ends and peak of a triangular distribution. */
export interface Triangle {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/**
 * Inverse of the distribution function of a triangle: the value that a share of all draws stays below.
 *
 * @param share 0–1.
 */
export const triangularQuantile = (share: number, triangle: Triangle): number =>
  slopesQuantile(share, slopesOf(triangle));

/** The two slopes of a triangle: all that its quantiles need, worked out once for many of them. */
export interface Slopes {
  readonly low: number;
  readonly high: number;
  /** Share of the draws on the lower slope. */
  readonly below: number;
  /** Width of the triangle times that of the lower slope, and of the upper one. */
  readonly rise: number;
  readonly fall: number;
}

/** A triangle without width is its peak throughout. */
export function slopesOf({ low, central, high }: Triangle): Slopes {
  const width = high - low;
  if (!(width > 0)) return { low: central, high: central, below: 1, rise: 0, fall: 0 };
  return {
    low,
    high,
    below: (central - low) / width,
    rise: width * (central - low),
    fall: width * (high - central),
  };
}

/** Inverse of the distribution function: `low + √(u · rise)` on the lower slope, `high − √((1 − u) · fall)` above. */
export const slopesQuantile = (share: number, { low, high, below, rise, fall }: Slopes): number =>
  share < below ? low + Math.sqrt(share * rise) : high - Math.sqrt((1 - share) * fall);

/** Natural logarithms of positive ends and peak. */
export const logarithmsOf = ({ low, central, high }: Triangle): Triangle => ({
  low: logarithm(low),
  central: logarithm(central),
  high: logarithm(high),
});

/** The same for a number whose logarithm is triangular: for positive scales that vary by factors. */
export const logTriangularQuantile = (share: number, range: Triangle): number =>
  exponential(triangularQuantile(share, logarithmsOf(range)));
