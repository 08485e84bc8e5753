import { worldShares } from "../../statistics/worldShares.ts";
import type { PlainEquation } from "../equation.ts";

/** What the use of AI is estimated from, by region; NaN where there is no figure. */
export interface UseColumns {
  readonly population: ArrayLike<number>;
  /** Share of people who use AI, 0–1 (Microsoft AI diffusion). */
  readonly diffusion: ArrayLike<number>;
  /** Tokens of a user against those of others; alike everywhere where absent. */
  readonly intensity?: ArrayLike<number>;
}

/**
 * Where AI is used: `x_u ∝ population · diffusion · intensity`, as shares of all regions with figures. A region without
 * one has no share (NaN), and the others stand for the whole.
 */
export const shareOfUse = ({ population, diffusion, intensity }: UseColumns): Float64Array =>
  worldShares(
    Float64Array.from(
      population,
      (people, place) =>
        people * (diffusion[place] as number) * (intensity ? (intensity[place] as number) : 1),
    ),
  );

export const useShareEquation: PlainEquation = {
  id: "useShare",
  formula: "x = B · d / ∑(B · d)",
  symbols: {
    x: { term: "useShare" },
    B: { variable: "population" },
    d: { variable: "aiUseShare" },
  },
  source: "Microsoft AI Economy Institute, first quarter of 2026; users are taken to ask alike",
  bases: ["tokens"],
};
