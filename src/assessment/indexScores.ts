import type { RangeColumn } from "../model/ranges.ts";
import type { IndexChoice, Pillar } from "../scenario/indexChoice.ts";
import { arithmeticMean, geometricMean } from "../statistics/means.ts";

/** Joins the scores of the pillars into the index: weighted mean, arithmetic on 0–100 or geometric on 1–100. */
export function indexScores(
  scores: Readonly<Record<Pillar, RangeColumn>>,
  weighted: readonly Pillar[],
  { weights, aggregation }: IndexChoice,
): RangeColumn {
  const factors = weighted.map((pillar) => weights[pillar]);
  const values = new Array<number>(weighted.length);
  const mean = aggregation === "arithmetic" ? arithmeticMean : geometricMean;
  const from = aggregation === "arithmetic" ? (score: number): number => score : fromOne;
  const join = (end: keyof RangeColumn): Float64Array => {
    const columns = weighted.map((pillar) => scores[pillar][end]);
    return (columns[0] as Float64Array).map((_, region) => {
      for (const [place, column] of columns.entries())
        values[place] = from(column[region] as number);
      return mean(values, factors);
    });
  };
  return { value: join("value"), low: join("low"), high: join("high") };
}

/** The index weighed by vulnerability: `index · vulnerability / 100`. Without the latter there is none. */
export const weighedBy = (index: RangeColumn, vulnerability: RangeColumn): RangeColumn => {
  const product = (end: keyof RangeColumn): Float64Array =>
    index[end].map((score, region) => (score * (vulnerability[end][region] as number)) / 100);
  return { value: product("value"), low: product("low"), high: product("high") };
};

/** Moves a score from 0–100 to 1–100, so that a zero does not swallow the other pillars. */
const fromOne = (score: number): number => 1 + 0.99 * score;
