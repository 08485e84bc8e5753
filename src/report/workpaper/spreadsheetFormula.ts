import type { FormulaTree, FunctionName, JoinSign } from "../../model/formulaTree.ts";

const signs: Readonly<Record<JoinSign, string>> = {
  "+": "+",
  "−": "-",
  "·": "*",
  "/": "/",
  "^": "^",
};

const functions: Readonly<Record<FunctionName, (...of: readonly string[]) => string>> = {
  max: (...of) => `MAX(${of.join(",")})`,
  min: (...of) => `MIN(${of.join(",")})`,
  log2: (of) => `LOG(${of},2)`,
  ln: (of) => `LN(${of})`,
  exp: (of) => `EXP(${of})`,
  ceiling: (of) => `ROUNDUP(${of},0)`,
};

/**
 * A formula as spreadsheets read it, without the sign before it. Every operation is in brackets: spreadsheets raise to a power
 * from the left and negate first.
 *
 * @param refer the cell, range or number that a symbol stands for.
 */
export function spreadsheetFormula(tree: FormulaTree, refer: (symbol: string) => string): string {
  const own = (part: FormulaTree): string => spreadsheetFormula(part, refer);
  switch (tree.kind) {
    case "number":
      return String(tree.value);
    case "symbol":
      return refer(tree.name);
    case "join":
      return `(${own(tree.of[0])}${signs[tree.sign]}${own(tree.of[1])})`;
    case "call":
      return functions[tree.name](...tree.of.map(own));
    case "sum":
      return `SUMPRODUCT(${own(tree.of)})`;
  }
}
