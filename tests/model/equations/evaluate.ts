import { formulaTree } from "../../../src/model/formulaTree.ts";
import { evaluated, type Value } from "../../../src/report/workpaper/evaluated.ts";

/** A formula of the method as a function of its symbols. */
export function compile(formula: string): (symbols: Readonly<Record<string, Value>>) => number {
  const tree = formulaTree(formula);
  return (symbols) => Number(evaluated(tree, symbols));
}

export type { Value };
