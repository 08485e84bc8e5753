/**
 * Index of the half-open class `[from, to)` that holds a value; below the first and from the last limit on are classes too.
 *
 * @param inner limits between classes, rising.
 */
export function classOf(inner: readonly number[], value: number): number {
  let below = 0;
  while (below < inner.length && value >= (inner[below] as number)) below += 1;
  return below;
}
