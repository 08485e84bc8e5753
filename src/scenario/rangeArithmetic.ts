import type { ParameterRange } from "./rangeOf.ts";

/** A value without a range. */
export const exactly = (value: number): ParameterRange => ({
  low: value,
  central: value,
  high: value,
});

/** Product of ranges of positive numbers: low with low, high with high. */
export const rangeProduct = (...factors: readonly ParameterRange[]): ParameterRange => ({
  low: factors.reduce((sofar, { low }) => sofar * low, 1),
  central: factors.reduce((sofar, { central }) => sofar * central, 1),
  high: factors.reduce((sofar, { high }) => sofar * high, 1),
});

/** One over a range: the high end becomes the low one. */
export const rangeInverse = ({ low, central, high }: ParameterRange): ParameterRange => ({
  low: 1 / high,
  central: 1 / central,
  high: 1 / low,
});

/** A rising function over a range. */
export const risingOver = (
  { low, central, high }: ParameterRange,
  rising: (value: number) => number,
): ParameterRange => ({ low: rising(low), central: rising(central), high: rising(high) });
