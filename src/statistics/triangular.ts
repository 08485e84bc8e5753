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
export function triangularQuantile(share: number, { low, central, high }: Triangle): number {
  const width = high - low;
  if (!(width > 0)) return central;
  const below = (central - low) / width;
  return share < below
    ? low + Math.sqrt(share * width * (central - low))
    : high - Math.sqrt((1 - share) * width * (high - central));
}

/** Natural logarithms of positive ends and peak. */
export const logarithmsOf = ({ low, central, high }: Triangle): Triangle => ({
  low: Math.log(low),
  central: Math.log(central),
  high: Math.log(high),
});

/** The same for a number whose logarithm is triangular: for positive scales that vary by factors. */
export const logTriangularQuantile = (share: number, range: Triangle): number =>
  Math.exp(triangularQuantile(share, logarithmsOf(range)));
