/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan; the default of R and numpy).
 *
 * @param sorted rising numbers; an infinite one is a quantile where the share reaches beyond the finite ones.
 * @param share 0 … 1.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const lower = sorted[below] ?? Number.NaN;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  if (lower === upper || place === below) return lower;
  return lower + (upper - lower) * (place - below);
}
