/** A formula of the method as a tree. ∑_f sums over fuels: symbols below it may stand for one number a fuel. */
export type FormulaTree =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "symbol"; readonly name: string }
  | {
      readonly kind: "join";
      readonly sign: JoinSign;
      readonly of: readonly [FormulaTree, FormulaTree];
    }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly FormulaTree[] }
  | { readonly kind: "sum"; readonly of: FormulaTree };

export type JoinSign = "+" | "−" | "·" | "/" | "^";

const functionNames = ["max", "min", "log2", "ln", "exp", "ceiling"] as const;
export type FunctionName = (typeof functionNames)[number];

/** Position of the reader. */
interface Reading {
  readonly formula: string;
  readonly tokens: readonly string[];
  place: number;
}

const token = /\s*(\d+(?:\.\d+)?|∑_\p{L}|[\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)?|[^\s])/gu;

/**
 * Reads the right-hand side of a formula: "C = ∑_f G · z + max(0, I) / LF". A sum over fuels covers the product that follows.
 *
 * @throws where the formula is none.
 */
export function formulaTree(formula: string): FormulaTree {
  const tokens = [...formula.matchAll(token)].map((match) => match[1] as string);
  const reading = { formula, tokens, place: tokens.indexOf("=") + 1 };
  const whole = sum(reading);
  if (next(reading) !== undefined) throw new Error(`${formula}: ${next(reading)} left over`);
  return whole;
}

const next = ({ tokens, place }: Reading): string | undefined => tokens[place];

function take(reading: Reading, wanted: string): boolean {
  if (next(reading) !== wanted) return false;
  reading.place += 1;
  return true;
}

function need(reading: Reading, wanted: string): void {
  if (!take(reading, wanted))
    throw new Error(`${reading.formula}: ${wanted} expected before ${next(reading)}`);
}

/** Operands joined by operators of one precedence, from left to right. */
function chain(
  reading: Reading,
  read: (reading: Reading) => FormulaTree,
  signs: readonly JoinSign[],
): FormulaTree {
  let tree = read(reading);
  for (let sign = signIn(reading, signs); sign; sign = signIn(reading, signs)) {
    reading.place += 1;
    tree = { kind: "join", sign, of: [tree, read(reading)] };
  }
  return tree;
}

const signIn = (reading: Reading, signs: readonly JoinSign[]): JoinSign | undefined =>
  signs.find((sign) => sign === next(reading));

const sum = (reading: Reading): FormulaTree => chain(reading, product, ["+", "−"]);

function product(reading: Reading): FormulaTree {
  const isSum = next(reading)?.startsWith("∑_") ?? false;
  if (isSum) reading.place += 1;
  const of = chain(reading, power, ["·", "/"]);
  return isSum ? { kind: "sum", of } : of;
}

function power(reading: Reading): FormulaTree {
  const base = atom(reading);
  return take(reading, "^") ? { kind: "join", sign: "^", of: [base, power(reading)] } : base;
}

function atom(reading: Reading): FormulaTree {
  if (take(reading, "(")) return closed(reading, ")");
  if (take(reading, "⌈")) return { kind: "call", name: "ceiling", of: [closed(reading, "⌉")] };
  if (take(reading, "−"))
    return { kind: "join", sign: "−", of: [{ kind: "number", value: 0 }, power(reading)] };
  const name = next(reading) ?? "";
  reading.place += 1;
  if (/^\d/.test(name)) return { kind: "number", value: Number(name) };
  const call = functionNames.find((known) => known === name);
  return call ? called(reading, call) : { kind: "symbol", name };
}

function closed(reading: Reading, bracket: string): FormulaTree {
  const tree = sum(reading);
  need(reading, bracket);
  return tree;
}

function called(reading: Reading, name: FunctionName): FormulaTree {
  need(reading, "(");
  const of = [sum(reading)];
  while (take(reading, ",")) of.push(sum(reading));
  need(reading, ")");
  return { kind: "call", name, of };
}
