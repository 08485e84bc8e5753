/** Shares of the sum of all known amounts; a place without a number has none. NaN everywhere where the sum is 0. */
export function worldShares(amounts: ArrayLike<number>): Float64Array {
  const column = Float64Array.from(amounts);
  const sum = column.reduce((total, amount) => (Number.isNaN(amount) ? total : total + amount), 0);
  return column.map((amount) => amount / sum);
}
