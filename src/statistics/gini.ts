import { concentrationIndex, type Distribution } from "./concentrationIndex.ts";

/**
 * Gini coefficient weighted by population: `Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2μ)`, the concentration index of values ordered by
 * themselves. Without weights every value counts as one head.
 *
 * @returns 0 (all alike) … 1.
 */
export const gini = ({ values, weights }: Distribution): number =>
  concentrationIndex({ values, orderedBy: values, ...(weights && { weights }) });
