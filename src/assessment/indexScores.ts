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
      for (let place = 0; place < columns.length; place += 1)
        values[place] = from(columns[place]?.[region] as number);
      return mean(values, factors);
    });
  };
  return eachEnd(join, (end) => weighted.every((pillar) => hasNoRange(scores[pillar], end)));
}

/** Whether an end of a range is the central value itself, as in a single draw. */
const hasNoRange = (column: RangeColumn, end: "low" | "high"): boolean =>
  column[end] === column.value;

/** A column at its centre and at both ends; an end that is the centre is not computed again. */
function eachEnd(
  compute: (end: keyof RangeColumn) => Float64Array,
  isCentre: (end: "low" | "high") => boolean,
): RangeColumn {
  const value = compute("value");
  const at = (end: "low" | "high"): Float64Array => (isCentre(end) ? value : compute(end));
  return { value, low: at("low"), high: at("high") };
}

/** The index weighed by vulnerability: `index · vulnerability / 100`. Without the latter there is none. */
export const weighedBy = (index: RangeColumn, vulnerability: RangeColumn): RangeColumn => {
  const product = (end: keyof RangeColumn): Float64Array =>
    index[end].map((score, region) => (score * (vulnerability[end][region] as number)) / 100);
  return eachEnd(product, (end) => hasNoRange(index, end) && hasNoRange(vulnerability, end));
};

/** Moves a score from 0–100 to 1–100, so that a zero does not swallow the other pillars. */
const fromOne = (score: number): number => 1 + 0.99 * score;
