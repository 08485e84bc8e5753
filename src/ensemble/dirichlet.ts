import { logarithm } from "../statistics/logarithm.ts";
import { normalQuantile } from "../statistics/normalQuantile.ts";
import { power } from "../statistics/power.ts";
import { hashUniform } from "./counterHash.ts";

/** Uniform numbers of one draw by a counter: the same number for the same counter. */
export type CountedUniform = (counter: number) => number;

/** Tries of one gamma number: each is refused with a chance below 5 %. */
const mostTries = 64;

/**
 * Gamma number of scale 1 by rejection (Marsaglia and Tsang 2000); a shape below 1 is raised by one and taken back by a
 * power of another uniform number.
 *
 * @param first counter of the first uniform number that it may read; it reads at most 129.
 */
function gamma(shape: number, uniform: CountedUniform, first: number): number {
  if (shape < 1) return gamma(shape + 1, uniform, first + 1) * power(uniform(first), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const x = normalQuantile(uniform(first + 2 * attempt));
    const v = power(1 + c * x, 3);
    if (v <= 0) continue;
    const u = uniform(first + 2 * attempt + 1);
    if (logarithm(u) < 0.5 * x * x + d - d * v + d * logarithm(v)) return d * v;
  }
  throw new Error(`No gamma number of shape ${shape} was found in ${mostTries} tries.`);
}

/** Counters between those of two gamma numbers. */
const countersEach = 2 * mostTries + 2;

/**
 * Weights that sum to 1, drawn around given ones: a Dirichlet distribution whose parameters sum to `concentration`. The
 * higher that is, the nearer the weights stay.
 *
 * @param weights non-negative, at least one above 0; a weight of 0 stays 0.
 */
export function dirichletWeights(
  weights: readonly number[],
  concentration: number,
  uniform: CountedUniform,
): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight, place) =>
    weight > 0 ? gamma((concentration * weight) / total, uniform, place * countersEach) : 0,
  );
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / sum);
}

/** Room between the counters of two draws. Counters wrap at 2³², far beyond the last draw of the second matrix. */
const countersOfDraw = 1024;

/** Most weights whose counters stay inside of their draw. */
const mostWeights = Math.floor(countersOfDraw / countersEach);

/**
 * Weights by draw, as `dirichletWeights` draws them. Throws where there are more of them than a draw has counters for.
 *
 * @param bits of the weights, by `inputBits`.
 */
export function weightsByDraw(
  weights: readonly number[],
  concentration: number,
  bits: number,
): (draw: number) => readonly number[] {
  if (weights.length > mostWeights)
    throw new Error(
      `A draw has counters for ${mostWeights} weights; ${weights.length} were asked for. Raise countersOfDraw in src/ensemble/dirichlet.ts.`,
    );
  return (draw) =>
    dirichletWeights(weights, concentration, (counter) =>
      hashUniform(bits, draw * countersOfDraw + counter),
    );
}
