import type { Distribution } from "./concentrationIndex.ts";

/**
 * Theil's T: `Σ s ln(s / p)`, s the share of the whole and p the share of people; a value of 0 adds nothing. A place
 * without a number takes no part (Theil 1967).
 *
 * @returns 0 (all alike) … ln n.
 */
export function theil({ values, weights }: Distribution): number {
  const heads = (place: number): number => (weights ? (weights[place] as number) : 1);
  const entries = Array.from(values, (value, place) => ({ value, weight: heads(place) })).filter(
    ({ value, weight }) => !Number.isNaN(value + weight),
  );
  const people = entries.reduce((sum, { weight }) => sum + weight, 0);
  const whole = entries.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return entries.reduce(
    (sum, { value, weight }) =>
      value > 0 ? sum + ((value * weight) / whole) * Math.log((value / whole) * people) : sum,
    0,
  );
}
