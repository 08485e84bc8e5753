import type { VariableId } from "../../dataset/variable.ts";
import type { ParameterRange } from "../../scenario/rangeOf.ts";
import { power } from "../../statistics/power.ts";
import type { RangedAmounts } from "../../statistics/rangedAmounts.ts";
import { shareRanges } from "../../statistics/shareRanges.ts";
import { at } from "../columns.ts";
import type { PlainEquation } from "../equation.ts";

/** Variables without one of which the use of a region is not known. */
export const useVariables = [
  "population",
  "aiUseShare",
  "gdpPerHead",
] as const satisfies readonly VariableId[];

/** What the use of AI is estimated from, by region; NaN where there is no figure. */
export interface UseFigures {
  readonly population: RangedAmounts;
  /** Share of people who use AI, % (Microsoft AI diffusion). */
  readonly aiUseShare: RangedAmounts;
  /** USD per person and year, all of one year. */
  readonly gdpPerHead: Pick<RangedAmounts, "value">;
}

/**
 * Where AI is used: `x_u ∝ population · diffusion · (GDP per head)^ε`, as shares of all regions with figures. A region
 * without one of them, its GDP included, has no share (NaN), and the others stand for the whole.
 *
 * @param elasticity ε, fitted to published shares of services (.2/.4/.6). Low and high are the ends over its range and over
 * those of the region's own figures.
 */
export function sharesOfUse(figures: UseFigures, elasticity: ParameterRange): RangedAmounts {
  const central = sharesAt(figures, elasticity.central);
  if (elasticity.low === elasticity.high) return central;
  const all = [central, sharesAt(figures, elasticity.low), sharesAt(figures, elasticity.high)];
  const over = (end: "low" | "high", pick: (...shares: number[]) => number): Float64Array =>
    central.value.map((_, region) => pick(...all.map((shares) => at(shares[end], region))));
  return { value: central.value, low: over("low", Math.min), high: over("high", Math.max) };
}

function sharesAt(
  { population, aiUseShare, gdpPerHead }: UseFigures,
  elasticity: number,
): RangedAmounts {
  const perHead = gdpPerHead.value.map((income) => power(income, elasticity));
  const tokens = (end: keyof RangedAmounts): Float64Array =>
    population[end].map(
      (people, region) => people * (at(aiUseShare[end], region) / 100) * at(perHead, region),
    );
  const value = tokens("value");
  const end = (which: "low" | "high"): Float64Array =>
    population[which] === population.value && aiUseShare[which] === aiUseShare.value
      ? value
      : tokens(which);
  return shareRanges({ value, low: end("low"), high: end("high") });
}

export const useShareEquation: PlainEquation = {
  id: "useShare",
  formula: "x = B · d · Y^ε / ∑(B · d · Y^ε)",
  symbols: {
    x: { term: "useShare" },
    B: { variable: "population" },
    d: { variable: "aiUseShare" },
    Y: { variable: "gdpPerHead" },
    ε: { parameter: "useIncomeElasticity" },
  },
  source:
    "Microsoft AI Economy Institute, first quarter of 2026; ε fitted to published shares of services outside China. Without a GDP there is no share",
  bases: ["tokens"],
};
