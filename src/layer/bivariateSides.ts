import {
  type Assessment,
  carriesNumber,
  type IndicatorColumn,
  type OutcomeKind,
  outcomeKinds,
} from "../assessment/assessment.ts";

/**
 * Burdens that can be compared with a benefit: indicators whose zero means no burden. `comparableCost` is the external cost, whose
 * parts are the same in every region.
 */
export const bivariateBurdens = [
  "comparableCost",
  "facilityEnergy",
  "scarcityWeightedWater",
  "carbon",
  "externalCostPerResident",
  "burdenIndex",
] as const;
export type BivariateBurden = (typeof bivariateBurdens)[number];

/** Burdens that add up over regions, so that each region has a share of the world's. */
const sharedBurdens: readonly BivariateBurden[] = [
  "comparableCost",
  "facilityEnergy",
  "scarcityWeightedWater",
  "carbon",
];

/**
 * Whether regions have shares of the world's burden. Figures per resident and scores cannot be summed, and a load that is
 * placed in every region says nothing about the world.
 */
export const hasShares = ({ scenario }: Assessment, burden: BivariateBurden): boolean =>
  scenario.basis !== "siting" && sharedBurdens.includes(burden);

/** The indicator that shows a burden on the map and explains what is missing of it. */
export const indicatorOfBurden = (burden: BivariateBurden): string =>
  burden === "comparableCost" ? "externalCost" : burden;

/** use: share of the world's use of AI; own: share of the AI compute on record whose owner has its home there. */
export const bivariateBenefits = ["use", "own"] as const;
export type BivariateBenefit = (typeof bivariateBenefits)[number];

/** The burden and the benefit that are compared. */
export interface BivariatePair {
  readonly burden: BivariateBurden;
  readonly benefit: BivariateBenefit;
}

/** One side of the pair for one region. */
export interface SideFigure {
  /** `value` where there is a number above zero, `noLoad` for a true zero, else why there is none or why it is not compared. */
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

/** The burden of every region. A value of 0 whose range reaches above 0 is a small number, not a zero. */
export const burdenSide = (assessment: Assessment, burden: BivariateBurden): SideFigure[] =>
  columnSide(assessment.columns[indicatorOfBurden(burden)]);

/** Whether a side has a class: a number, or a true zero. */
export const isCompared = ({ kind }: SideFigure): boolean => kind === "value" || kind === "noLoad";

const shareColumns = { use: "useShare", own: "ownShare" } as const;

/** Every region's share of the world's use or ownership of AI, in per cent. */
export const benefitSide = ({ columns }: Assessment, benefit: BivariateBenefit): SideFigure[] =>
  columnSide(columns[shareColumns[benefit]]);

function columnSide(column: IndicatorColumn | undefined): SideFigure[] {
  if (!column) return [];
  return Array.from(column.value, (value, region): SideFigure => {
    const kind = outcomeKinds[column.kind[region] as number] as OutcomeKind;
    if (!carriesNumber(kind) || Number.isNaN(value)) return none(kind);
    const figure = {
      value,
      low: column.low[region] as number,
      high: column.high[region] as number,
    };
    const isZero = kind === "value" && value === 0 && !(figure.high > 0);
    return { ...figure, kind: isZero ? "noLoad" : kind };
  });
}

/** The numbers of a side, NaN where there is none. */
export const amountsOf = (side: readonly SideFigure[]): Float64Array =>
  Float64Array.from(side, ({ value }) => value);
