/** A number, or one for each fuel. */
export type Value = number | readonly number[];

type Known = Readonly<Record<string, Value>>;
type Part = (symbols: Known) => Value;

/** Position of the reader. */
interface Reading {
  readonly formula: string;
  readonly tokens: readonly string[];
  place: number;
}

const token = /\s*(\d+(?:\.\d+)?|∑_\p{L}|[\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)?|[^\s])/gu;

/**
 * Reads a formula of the method: "C = ∑_f G · z + max(0, I) / LF". A sum over fuels covers the product that follows.
 *
 * @returns the right-hand side, as a function of its symbols.
 */
export function compile(formula: string): (symbols: Known) => number {
  const tokens = [...formula.matchAll(token)].map((match) => match[1] as string);
  const reading = { formula, tokens, place: tokens.indexOf("=") + 1 };
  const whole = sum(reading);
  if (next(reading) !== undefined) throw new Error(`${formula}: ${next(reading)} left over`);
  return (symbols) => Number(whole(symbols));
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

type Join = (a: number, b: number) => number;

const at = (value: Value, place: number): number =>
  typeof value === "number" ? value : (value[place] as number);

function each(one: Value, other: Value, join: Join): Value {
  if (typeof one === "number" && typeof other === "number") return join(one, other);
  const length = typeof one === "number" ? (other as readonly number[]).length : one.length;
  return Array.from({ length }, (_, place) => join(at(one, place), at(other, place)));
}

const joined =
  (one: Part, other: Part, join: Join): Part =>
  (symbols) =>
    each(one(symbols), other(symbols), join);

/** Operands joined by operators of one precedence, from left to right. */
function chain(
  reading: Reading,
  read: (reading: Reading) => Part,
  joins: Readonly<Record<string, Join>>,
): Part {
  let part = read(reading);
  for (let join = joins[next(reading) ?? ""]; join; join = joins[next(reading) ?? ""]) {
    reading.place += 1;
    part = joined(part, read(reading), join);
  }
  return part;
}

const sum = (reading: Reading): Part =>
  chain(reading, product, { "+": (a, b) => a + b, "−": (a, b) => a - b });

function product(reading: Reading): Part {
  const isSum = next(reading)?.startsWith("∑_") ?? false;
  if (isSum) reading.place += 1;
  const part = chain(reading, power, { "·": (a, b) => a * b, "/": (a, b) => a / b });
  return isSum ? total(part) : part;
}

const total =
  (part: Part): Part =>
  (symbols) => {
    const value = part(symbols);
    return typeof value === "number" ? value : value.reduce((all, one) => all + one, 0);
  };

function power(reading: Reading): Part {
  const base = atom(reading);
  return take(reading, "^") ? joined(base, power(reading), (a, b) => a ** b) : base;
}

function atom(reading: Reading): Part {
  if (take(reading, "(")) return closed(reading, ")");
  if (take(reading, "⌈")) return joined(closed(reading, "⌉"), () => 0, Math.ceil);
  if (take(reading, "−"))
    return joined(
      () => 0,
      power(reading),
      (a, b) => a - b,
    );
  const name = next(reading) ?? "";
  reading.place += 1;
  if (/^\d/.test(name)) return () => Number(name);
  const call = functions[name];
  return call ? called(reading, call) : named(reading.formula, name);
}

function closed(reading: Reading, bracket: string): Part {
  const part = sum(reading);
  need(reading, bracket);
  return part;
}

const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  max: Math.max,
  min: Math.min,
  log2: Math.log2,
  ln: Math.log,
  exp: Math.exp,
};

function called(reading: Reading, call: (...values: number[]) => number): Part {
  need(reading, "(");
  const values = [sum(reading)];
  while (take(reading, ",")) values.push(sum(reading));
  need(reading, ")");
  return (symbols) => call(...values.map((part) => Number(part(symbols))));
}

const named =
  (formula: string, name: string): Part =>
  (symbols) => {
    const value = symbols[name];
    if (value === undefined) throw new Error(`${formula}: no value for ${name}`);
    return value;
  };
