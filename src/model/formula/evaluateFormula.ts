import { exponential } from "../../statistics/exponential.ts";
import { logarithm } from "../../statistics/logarithm.ts";
import { power } from "../../statistics/power.ts";
import type { Formula, FunctionName, JoinSign } from "./formula.ts";

/** A number, or one for each leaf of a whole. */
export type FormulaValue = number | readonly number[];

/** What the symbols of a formula stand for. */
export type Symbols = Readonly<Record<string, FormulaValue>>;

/** The value of a formula with numbers in the place of its symbols. Throws where a symbol has none. */
export function evaluateFormula(formula: Formula, symbols: Symbols): FormulaValue {
  if (formula.kind === "number") return formula.value;
  if (formula.kind === "symbol") return symbolValue(formula.name, symbols);
  if (formula.kind === "sum") return total(evaluateFormula(formula.of, symbols));
  if (formula.kind === "call")
    return calls[formula.name](...formula.of.map((part) => Number(evaluateFormula(part, symbols))));
  const [left, right] = [formula.left, formula.right].map((part) => evaluateFormula(part, symbols));
  return each(left as FormulaValue, right as FormulaValue, joins[formula.sign]);
}

function symbolValue(name: string, symbols: Symbols): FormulaValue {
  const value = symbols[name];
  if (value === undefined) throw new Error(`no value for ${name}`);
  return value;
}

const total = (value: FormulaValue): number =>
  typeof value === "number" ? value : value.reduce((all, one) => all + one, 0);

const at = (value: FormulaValue, place: number): number =>
  typeof value === "number" ? value : (value[place] as number);

type Join = (a: number, b: number) => number;

function each(one: FormulaValue, other: FormulaValue, join: Join): FormulaValue {
  if (typeof one === "number" && typeof other === "number") return join(one, other);
  const { length } = typeof one === "number" ? (other as readonly number[]) : one;
  return Array.from({ length }, (_, place) => join(at(one, place), at(other, place)));
}

const joins: Readonly<Record<JoinSign, Join>> = {
  "+": (a, b) => a + b,
  "−": (a, b) => a - b,
  "·": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": power,
};

const calls: Readonly<Record<FunctionName, (...values: number[]) => number>> = {
  max: Math.max,
  min: Math.min,
  log2: Math.log2,
  ln: logarithm,
  exp: exponential,
  ceiling: Math.ceil,
};
