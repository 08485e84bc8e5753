import { areRanked, roundedForComparison } from "../statistics/significantDigits.ts";
import { type IndicatorColumn, type OutcomeKind, outcomeKinds, showsNumber } from "./assessment.ts";

const ranked = outcomeKinds.indexOf("value");

/** What is worked out once a column. */
interface Ranked {
  readonly values: Float64Array;
  readonly rising: Float64Array;
  readonly hasRanks: boolean;
}

const known = new WeakMap<IndicatorColumn, Ranked>();

function rankedOf(column: IndicatorColumn): Ranked {
  const found = known.get(column);
  if (found) return found;
  const plain = rankable(column);
  const values = plain.map(roundedForComparison);
  const rising = values.filter((value) => !Number.isNaN(value)).sort();
  const ranked = { values, rising, hasRanks: areRanked(plain) };
  known.set(column, ranked);
  return ranked;
}

/**
 * The numbers that are ranked and classed, in the order of the regions: rounded to the digits of equality, so that values which
 * differ by the order of a sum share rank, percentile and class. `NaN` where a region is not ranked.
 */
export const rankedValues = (column: IndicatorColumn): Float64Array => rankedOf(column).values;

/** Those of them that are numbers, rising. */
export const risingValues = (column: IndicatorColumn): Float64Array => rankedOf(column).rising;

/** Whether an indicator ranks its regions: at least two have a value, and not all values are equal. */
export const hasRanks = (column: IndicatorColumn): boolean => rankedOf(column).hasRanks;

const rankable = ({ value, kind }: IndicatorColumn): Float64Array =>
  value.map((number, region) => (kind[region] === ranked ? number : Number.NaN));

/**
 * What an indicator says under a scenario and at a level. ranks: it sets regions against each other; same: all ranked regions have
 * the same figure, or only one has any; unranked: figures, but none that is ranked; empty: no figure at all.
 */
export type LayerSays = "ranks" | "same" | "unranked" | "empty";

/** Whether an indicator ranks regions and, where it does not, why. */
export function layerSays(column: IndicatorColumn): LayerSays {
  if (hasRanks(column)) return "ranks";
  if (risingValues(column).length > 0) return "same";
  const isKnown = column.value.some(
    (value, region) => !Number.isNaN(value) && showsNumber(kindOf(column, region)),
  );
  return isKnown ? "unranked" : "empty";
}

const kindOf = ({ kind }: IndicatorColumn, region: number): OutcomeKind =>
  outcomeKinds[kind[region] as number] as OutcomeKind;
