import { evaluateFormula, type Symbols } from "../../../src/model/formula/evaluateFormula.ts";
import { parseFormula } from "../../../src/model/formula/parseFormula.ts";

export type { FormulaValue as Value } from "../../../src/model/formula/evaluateFormula.ts";

/** The right-hand side of a formula of the method, as a function of its symbols. */
export function compile(formula: string): (symbols: Symbols) => number {
  const parsed = parseFormula(formula);
  return (symbols) => Number(evaluateFormula(parsed, symbols));
}
