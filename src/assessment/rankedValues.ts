import { once } from "../dataset/once.ts";
import { areRanked, roundedForComparison } from "../statistics/significantDigits.ts";
import { type IndicatorColumn, type OutcomeKind, outcomeKinds, showsNumber } from "./assessment.ts";

const ranked = outcomeKinds.indexOf("value");

/** What is worked out once a column, when it is first asked for. */
interface Ranked {
  readonly values: () => Float64Array;
  readonly rising: () => Float64Array;
  readonly hasRanks: () => boolean;
  readonly says: () => LayerSays;
}

const known = new WeakMap<IndicatorColumn, Ranked>();

function rankedOf(column: IndicatorColumn): Ranked {
  const found = known.get(column);
  if (found) return found;
  const values = once(() => rankable(column).map(roundedForComparison));
  const rising = once(() =>
    values()
      .filter((value) => !Number.isNaN(value))
      .sort(),
  );
  const hasRanks = once(() => areRanked(rankable(column)));
  const says = once((): LayerSays => (hasRanks() ? "ranks" : withoutRanks(column)));
  const ranked = { values, rising, hasRanks, says };
  known.set(column, ranked);
  return ranked;
}

/**
 * The numbers that are ranked and classed, in the order of the regions: rounded to the digits of equality, so that values which
 * differ by the order of a sum share rank, percentile and class. `NaN` where a region is not ranked.
 */
export const rankedValues = (column: IndicatorColumn): Float64Array => rankedOf(column).values();

/** Those of them that are numbers, rising. */
export const risingValues = (column: IndicatorColumn): Float64Array => rankedOf(column).rising();

/** Whether an indicator ranks its regions: at least two have a value, and not all values are equal. */
export const hasRanks = (column: IndicatorColumn): boolean => rankedOf(column).hasRanks();

const rankable = ({ value, kind }: IndicatorColumn): Float64Array =>
  value.map((number, region) => (kind[region] === ranked ? number : Number.NaN));

/**
 * What an indicator says under a scenario and at a level. ranks: it sets regions against each other; same: all ranked regions have
 * the same figure, or only one has any; unranked: figures, but none that is ranked; empty: no figure at all.
 */
export type LayerSays = "ranks" | "same" | "unranked" | "empty";

/** Whether an indicator ranks regions and, where it does not, why. */
export const layerSays = (column: IndicatorColumn): LayerSays => rankedOf(column).says();

function withoutRanks(column: IndicatorColumn): LayerSays {
  if (rankable(column).some((value) => !Number.isNaN(value))) return "same";
  const isKnown = column.value.some(
    (value, region) => !Number.isNaN(value) && showsNumber(kindOf(column, region)),
  );
  return isKnown ? "unranked" : "empty";
}

const kindOf = ({ kind }: IndicatorColumn, region: number): OutcomeKind =>
  outcomeKinds[kind[region] as number] as OutcomeKind;
