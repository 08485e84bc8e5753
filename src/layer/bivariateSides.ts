import { type Assessment, type OutcomeKind, outcomeKinds } from "../assessment/assessment.ts";
import { worldShares } from "../statistics/worldShares.ts";

/** Burdens that a benefit can be set against: indicators whose zero means that nothing is borne. */
export const bivariateBurdens = [
  "externalCost",
  "facilityEnergy",
  "scarcityWeightedWater",
  "carbon",
  "externalCostPerResident",
  "burdenIndex",
] as const;
export type BivariateBurden = (typeof bivariateBurdens)[number];

/** Burdens that add up over regions, so that each region has a share of the world's. */
export const sharedBurdens = [
  "externalCost",
  "facilityEnergy",
  "scarcityWeightedWater",
  "carbon",
] as const satisfies readonly BivariateBurden[];

/** use: share of the world's use of AI; own: share of the AI compute on record whose owner has its home there. */
export const bivariateBenefits = ["use", "own"] as const;
export type BivariateBenefit = (typeof bivariateBenefits)[number];

/** What is set against what. */
export interface BivariatePair {
  readonly burden: BivariateBurden;
  readonly benefit: BivariateBenefit;
}

/** One side of the pair for one region. */
export interface SideFigure {
  /** `value` where there is a number above zero, `noLoad` for a true zero, else why there is none. */
  readonly kind: OutcomeKind;
  /** NaN where there is none. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const none = (kind: OutcomeKind): SideFigure => ({
  kind,
  value: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
});

/** What every region bears. A value of 0 whose range reaches above 0 is a small number, not nothing. */
export function burdenSide({ columns }: Assessment, burden: BivariateBurden): SideFigure[] {
  const column = columns[burden];
  if (!column) return [];
  return Array.from(column.value, (value, region): SideFigure => {
    const kind = outcomeKinds[column.kind[region] as number] as OutcomeKind;
    if (kind !== "value" && kind !== "noLoad") return none(kind);
    const figure = {
      value,
      low: column.low[region] as number,
      high: column.high[region] as number,
    };
    return { ...figure, kind: value === 0 && !(figure.high > 0) ? "noLoad" : kind };
  });
}

/** Every region's share of the world's use or ownership of AI, in per cent. */
export function benefitSide(assessment: Assessment, benefit: BivariateBenefit): SideFigure[] {
  const shares = worldShares(benefitAmounts(assessment, benefit));
  return Array.from(shares, (share, region): SideFigure => {
    if (Number.isNaN(share)) return none(absentKind(assessment, region));
    const value = 100 * share;
    return { kind: share === 0 ? "noLoad" : "value", value, low: value, high: value };
  });
}

/**
 * Amounts that the shares are of; NaN where there is none. Use: population × share of people who use AI. Ownership: located
 * AI compute by its owner's home; the record names every owner, so who is not on it owns none of it. Where the record
 * itself is missing, nothing is known of anybody.
 */
export function benefitAmounts(
  { columns, regions }: Assessment,
  benefit: BivariateBenefit,
): Float64Array {
  const { population, aiUseShare, computeOwned } = columns;
  if (benefit === "use")
    return Float64Array.from(
      regions,
      (_, region) =>
        (population?.value[region] ?? Number.NaN) * (aiUseShare?.value[region] ?? Number.NaN),
    );
  const isRead = computeOwned?.value.some((amount) => !Number.isNaN(amount)) ?? false;
  return Float64Array.from(regions, (_, region) => {
    const amount = computeOwned?.value[region] ?? Number.NaN;
    return Number.isNaN(amount) && isRead && isPeopled(population?.kind[region]) ? 0 : amount;
  });
}

const value = outcomeKinds.indexOf("value");
const notApplicable = outcomeKinds.indexOf("notApplicable");

/** A territory that nobody reports apart has no ledger of its own. */
const isPeopled = (kind: number | undefined): boolean => kind === value;

const absentKind = ({ columns }: Assessment, region: number): OutcomeKind =>
  columns.population?.kind[region] === notApplicable ? "notApplicable" : "noData";
