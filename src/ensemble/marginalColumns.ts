import { exponential } from "../statistics/exponential.ts";
import { uniformOfBits } from "./counterHash.ts";
import type { Marginal } from "./marginal.ts";

/** Inputs that are drawn together, each by itself. */
export interface DrawnColumn {
  readonly marginals: readonly Marginal[];
  /** Bits that the uniform number of each comes from (`inputBits`). */
  readonly bits: readonly number[];
}

/**
 * The inverse distribution functions of many inputs, as `marginalQuantile` gives them one by one. Short loops over columns take
 * a third of the time: an engine keeps nothing between two rounds of a long one.
 *
 * @returns takes the bits of a draw (`drawBits`); the next draw overwrites its numbers.
 */
export function marginalColumns({
  marginals,
  bits,
}: DrawnColumn): (ofDraw: number) => Float64Array {
  const count = marginals.length;
  const inputs = Uint32Array.from(bits);
  const shares = new Float64Array(count);
  const numbers = new Float64Array(count);
  const columnOf = (read: (marginal: Marginal) => number): Float64Array =>
    Float64Array.from(marginals, read);
  const below = columnOf(({ slopes }) => slopes.below);
  const low = columnOf(({ slopes }) => slopes.low);
  const rise = columnOf(({ slopes }) => slopes.rise);
  const high = columnOf(({ slopes }) => slopes.high);
  const fall = columnOf(({ slopes }) => slopes.fall);
  const logarithms = Uint32Array.from(
    [...marginals.keys()].filter((index) => marginals[index]?.isLogarithm),
  );
  const drawShares = (ofDraw: number): void => {
    for (let index = 0; index < count; index += 1)
      shares[index] = uniformOfBits(inputs[index] as number, ofDraw);
  };
  const takeLower = (): void => {
    for (let index = 0; index < count; index += 1)
      numbers[index] =
        (low[index] as number) + Math.sqrt((shares[index] as number) * (rise[index] as number));
  };
  const takeUpper = (): void => {
    for (let index = 0; index < count; index += 1)
      if ((shares[index] as number) >= (below[index] as number))
        numbers[index] =
          (high[index] as number) -
          Math.sqrt((1 - (shares[index] as number)) * (fall[index] as number));
  };
  const takeExponentials = (): void => {
    for (let place = 0; place < logarithms.length; place += 1) {
      const index = logarithms[place] as number;
      numbers[index] = exponential(numbers[index] as number);
    }
  };
  return (ofDraw) => {
    drawShares(ofDraw);
    takeLower();
    takeUpper();
    takeExponentials();
    return numbers;
  };
}
