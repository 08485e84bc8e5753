import type { Distribution } from "./concentrationIndex.ts";

/** A point of the Lorenz curve: a share of people and the share of the total that they bear. */
export interface LorenzPoint {
  readonly people: number;
  readonly carried: number;
}

/**
 * Lorenz curve: people ordered by what each bears, least first; from (0, 0) to (1, 1). Places without a number are
 * left out.
 *
 * @param values per person. @param weights persons of each value.
 */
export function lorenzCurve({ values, weights }: Distribution): readonly LorenzPoint[] {
  const entries = Array.from(values, (value, place) => ({
    value,
    weight: weights ? (weights[place] as number) : 1,
  })).filter(({ value, weight }) => !Number.isNaN(value + weight));
  entries.sort((a, b) => a.value - b.value);
  const people = entries.reduce((sum, { weight }) => sum + weight, 0);
  const whole = entries.reduce((sum, { value, weight }) => sum + value * weight, 0);
  const points: LorenzPoint[] = [{ people: 0, carried: 0 }];
  let heads = 0;
  let carried = 0;
  for (const { value, weight } of entries) {
    heads += weight;
    carried += value * weight;
    points.push({ people: heads / people, carried: carried / whole });
  }
  return points;
}
