/** The end of an axis from 0: the next of 1, 2, 4 or 8 and their tens above the largest number, which quarters divide evenly. 1 where nothing is above 0. */
export function axisEnd(most: number): number {
  if (!(most > 0)) return 1;
  const tens = Number(`1e${Math.floor(Math.log10(most))}`);
  return [1, 2, 4, 8, 10].map((step) => step * tens).find((end) => end >= most) ?? most;
}
