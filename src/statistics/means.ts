import { exponential } from "./exponential.ts";
import { logarithm } from "./logarithm.ts";
/** Weighted arithmetic mean, `Σ wᵢ xᵢ / Σ wᵢ`. */
export function arithmeticMean(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const weight = weights[index] ?? 0;
    sum += weight * (values[index] as number);
    total += weight;
  }
  return sum / total;
}

/** Weighted geometric mean of positive numbers, `exp(Σ wᵢ ln xᵢ / Σ wᵢ)`. */
export const geometricMean = (values: readonly number[], weights: readonly number[]): number =>
  exponential(arithmeticMean(values.map(logarithm), weights));
