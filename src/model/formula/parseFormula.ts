import { type Formula, type FunctionName, functionNames, type JoinSign } from "./formula.ts";

/** Position of the reader. */
interface Reading {
  readonly formula: string;
  readonly tokens: readonly string[];
  place: number;
}

const token = /\s*(\d+(?:\.\d+)?|∑_\p{L}|[\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)?|[^\s])/gu;

/**
 * Reads the right-hand side of a formula of the method: "C = ∑_f G · z + max(0, I) / LF". Throws on what is no such formula: the
 * formulas are the model's own.
 */
export function parseFormula(formula: string): Formula {
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
  read: (reading: Reading) => Formula,
  signs: readonly JoinSign[],
): Formula {
  let left = read(reading);
  for (;;) {
    const sign = signs.find((one) => take(reading, one));
    if (sign === undefined) return left;
    left = { kind: "join", sign, left, right: read(reading) };
  }
}

const sum = (reading: Reading): Formula => chain(reading, product, ["+", "−"]);

function product(reading: Reading): Formula {
  const isSum = next(reading)?.startsWith("∑_") ?? false;
  if (isSum) reading.place += 1;
  const of = chain(reading, power, ["·", "/"]);
  return isSum ? { kind: "sum", of } : of;
}

function power(reading: Reading): Formula {
  const left = atom(reading);
  return take(reading, "^") ? { kind: "join", sign: "^", left, right: power(reading) } : left;
}

function atom(reading: Reading): Formula {
  if (take(reading, "(")) return closed(reading, ")");
  if (take(reading, "⌈")) return { kind: "call", name: "ceiling", of: [closed(reading, "⌉")] };
  if (take(reading, "−"))
    return { kind: "join", sign: "−", left: { kind: "number", value: 0 }, right: power(reading) };
  const name = next(reading) ?? "";
  reading.place += 1;
  if (/^\d/.test(name)) return { kind: "number", value: Number(name) };
  return isFunction(name) ? called(reading, name) : { kind: "symbol", name };
}

const isFunction = (name: string): name is FunctionName =>
  (functionNames as readonly string[]).includes(name);

function closed(reading: Reading, bracket: string): Formula {
  const part = sum(reading);
  need(reading, bracket);
  return part;
}

function called(reading: Reading, name: FunctionName): Formula {
  need(reading, "(");
  const of = [sum(reading)];
  while (take(reading, ",")) of.push(sum(reading));
  need(reading, ")");
  return { kind: "call", name, of };
}
