import { defaultScenario, type Scenario } from "../../src/index.ts";
import { type Declaration, givenByRegion, type Input } from "../../src/model/declaration.ts";

/** A number for each symbol, or a list where it stands for one a fuel. */
type Written = Readonly<Record<string, number | readonly number[]>>;

/** What the kernel computes by one equation for one region, with numbers put in for its symbols. */
export function computedValue(
  { id, symbols, fill, compute }: Declaration,
  numbers: Written,
  scenario: Scenario = defaultScenario,
): number {
  const inputs = Object.fromEntries(
    Object.entries(symbols).map(([symbol, input]) => {
      const number = numbers[symbol];
      if (number === undefined) throw new Error(`${id}: no number for ${symbol}`);
      return [symbol, typeof number === "number" && isOne(input) ? number : columnOf(number)];
    }),
  );
  const result = new Float64Array([Number.NaN]);
  fill?.(result, inputs);
  return compute?.(inputs, scenario) ?? (result[0] as number);
}

const columnOf = (numbers: number | readonly number[]): Float64Array =>
  Float64Array.from(typeof numbers === "number" ? [numbers] : numbers);

/** Whether an input is one number for all regions. */
const isOne = (input: Input): boolean =>
  "parameter" in input ||
  ("given" in input && !(givenByRegion as readonly string[]).includes(input.given)) ||
  ("quantity" in input && input.quantity.gives.kind === "number");
