/**
 * Hoover index: `½ Σ |b − v|`, the part of the first that would have to move for both to be distributed alike. Places
 * where either is not a number are left out.
 *
 * @param shares b, such as shares of the world's burden. @param others v, such as shares of its benefit.
 * @returns 0 … 1.
 */
export function hoover(shares: ArrayLike<number>, others: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < shares.length; place += 1) {
    const difference = Math.abs((shares[place] as number) - (others[place] as number));
    if (!Number.isNaN(difference)) sum += difference;
  }
  return sum / 2;
}
