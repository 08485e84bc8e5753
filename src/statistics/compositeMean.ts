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
  let sum = 0;
  let known = 0;
  for (let place = 0; place < components.length; place += 1) {
    const score = components[place] as number;
    if (Number.isNaN(score)) continue;
    sum += score;
    known += 1;
  }
  const needed = components.length > fewestComponents ? fewestComponents : 1;
  return Number.isNaN(components[0]) || known < needed ? Number.NaN : sum / known;
}
