import type { LevelKey } from "../../region/worldEvidence.ts";
import type { ParameterRange } from "../../scenario/rangeOf.ts";
import { exponential } from "../../statistics/exponential.ts";
import { normalQuantiles } from "../../statistics/normalQuantiles.ts";
import type { Range } from "../../statistics/range.ts";
import type { PlainEquation } from "../equation.ts";

/** What the key and the counts of a market say of a region without a published figure. */
export interface KeyedPlace {
  /** Q, TWh/yr. */
  readonly level: number;
  /** Least electricity by the count of a market, TWh/yr; 0 without one. */
  readonly need: Range;
}

/** `max(need, λ · Q)`, TWh/yr. */
export const electricityByKey = (level: number, share: number, need: number): number =>
  Math.max(need, share * level);

/**
 * Load of a region without a published figure: `max(need, λ · Q)`, with the ends `λ · Q · exp(±1.645 s)` and never below
 * the count's need. λ is below 1 because figures are published where data centres matter.
 *
 * @param share λ: ¼/½/1 of regions with records of sites, ⅛/¼/1 of all others.
 * @returns TWh/yr; NaN without a level.
 */
export function keyedLoad(
  { level, need }: KeyedPlace,
  share: ParameterRange,
  { deviation }: Pick<LevelKey, "deviation">,
): Range {
  const spread = exponential(normalQuantiles.ninety * deviation);
  return {
    value: electricityByKey(level, share.central, need.value),
    low: Math.max(need.low, (share.low * level) / spread),
    high: Math.max(need.high, share.high * level * spread),
  };
}

export const keyedLoadEquation: PlainEquation = {
  id: "keyedLoad",
  formula: "DC = λ · C · Y^β · (1 + q)^γ",
  symbols: {
    DC: { term: "hostedLoad" },
    λ: { term: "shareOfLevel", parameters: ["locatedLevel", "keyOnlyLevel"] },
    C: { term: "keyConstant" },
    Y: { variable: "gdp" },
    β: { term: "keyGdp" },
    q: { variable: "cloudRegions" },
    γ: { term: "keyCloudRegions" },
  },
  source:
    "Only where nobody publishes a figure: ordinary least squares over all countries with a published figure of energy. λ is lower still where no site is on record; a count of the market is a floor",
  bases: ["footprint", "tokens"],
};
