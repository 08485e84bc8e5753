/** Fewest components that a composite of three or more rests on. */
const fewestComponents = 2;

/**
 * Mean of the components of a composite. The first is required; a composite of three or more needs another one, so that
 * it is never one figure under another name.
 *
 * @param components scores in their order of importance; NaN where there is none.
 * @returns NaN without the required one or with too few.
 */
export function compositeMean(components: readonly number[]): number {
  const known = components.filter((score) => !Number.isNaN(score));
  const needed = components.length > fewestComponents ? fewestComponents : 1;
  if (Number.isNaN(components[0]) || known.length < needed) return Number.NaN;
  return known.reduce((sum, score) => sum + score, 0) / known.length;
}
