/**
 * `Σ_k values[offset + k] · factors[k]`: the kernel of every figure that is a mix of fuels.
 *
 * @param offset where the region's values start, in an array that holds several regions one after the other.
 */
export function weightedSum(
  values: ArrayLike<number>,
  factors: ArrayLike<number>,
  offset = 0,
): number {
  let sum = 0;
  for (let index = 0; index < factors.length; index += 1)
    sum += (values[offset + index] as number) * (factors[index] as number);
  return sum;
}
