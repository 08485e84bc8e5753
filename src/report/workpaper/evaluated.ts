import type { FormulaTree, FunctionName, JoinSign } from "../../model/formulaTree.ts";
import { exponential } from "../../statistics/exponential.ts";
import { logarithm } from "../../statistics/logarithm.ts";
import { power } from "../../statistics/power.ts";

/** A number, or one for each fuel. */
export type Value = number | readonly number[];

type Known = Readonly<Record<string, Value>>;

/**
 * The value of a formula.
 *
 * @param symbols their values.
 * @throws where the formula has a symbol without a value.
 */
export function evaluated(tree: FormulaTree, symbols: Known): Value {
  const own = (part: FormulaTree): Value => evaluated(part, symbols);
  switch (tree.kind) {
    case "number":
      return tree.value;
    case "symbol": {
      const value = symbols[tree.name];
      if (value === undefined) throw new Error(`no value for ${tree.name}`);
      return value;
    }
    case "join":
      return each(own(tree.of[0]), own(tree.of[1]), joins[tree.sign]);
    case "call":
      return functions[tree.name](...tree.of.map((part) => Number(own(part))));
    case "sum": {
      const value = own(tree.of);
      return typeof value === "number" ? value : value.reduce((all, one) => all + one, 0);
    }
  }
}

type Join = (a: number, b: number) => number;

const joins: Readonly<Record<JoinSign, Join>> = {
  "+": (a, b) => a + b,
  "−": (a, b) => a - b,
  "·": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": power,
};

const functions: Readonly<Record<FunctionName, (...values: number[]) => number>> = {
  max: Math.max,
  min: Math.min,
  log2: Math.log2,
  ln: logarithm,
  exp: exponential,
  ceiling: Math.ceil,
};

const at = (value: Value, place: number): number =>
  typeof value === "number" ? value : (value[place] as number);

function each(one: Value, other: Value, join: Join): Value {
  if (typeof one === "number" && typeof other === "number") return join(one, other);
  const length = typeof one === "number" ? (other as readonly number[]).length : one.length;
  return Array.from({ length }, (_, place) => join(at(one, place), at(other, place)));
}
