import { arithmeticMean, geometricMean } from "../../src/statistics/means.ts";

/** A part of an index and what it belongs to; the index itself has no parent. */
export interface TreeNode {
  readonly id: string;
  readonly parent?: string;
  /** Relative to its siblings. */
  readonly weight: number;
}

/** A composite index: the scores of its leaves, their tree, and how siblings are brought together. */
export interface IndexTree {
  readonly nodes: readonly TreeNode[];
  readonly aggregation: "arithmetic" | "geometric";
}

const means = { arithmetic: arithmeticMean, geometric: geometricMean };

/**
 * Aggregates leaf scores up a tree, level by level: each node is the weighted mean of its children (COINr `Aggregate`
 * with `a_amean` or `a_gmean`). A child without a number leaves its parent without one: nothing is made up.
 *
 * @param scores score of each leaf by id. @returns score of every node by id.
 */
export function aggregateTree(
  scores: ReadonlyMap<string, number>,
  { nodes, aggregation }: IndexTree,
): ReadonlyMap<string, number> {
  const all = new Map(scores);
  const scoreOf = (id: string): number => {
    const known = all.get(id);
    if (known !== undefined) return known;
    const children = nodes.filter(({ parent }) => parent === id);
    const score = means[aggregation](
      children.map((child) => scoreOf(child.id)),
      children.map(({ weight }) => weight),
    );
    all.set(id, score);
    return score;
  };
  for (const { id } of nodes) scoreOf(id);
  return all;
}
