import {
  type Assessment,
  type IndicatorColumn,
  type OutcomeKind,
  outcomeKinds,
} from "../assessment/assessment.ts";
import { waterIsPriced } from "../model/cost/waterIsPriced.ts";

/**
 * Burdens that can be compared with a benefit: indicators whose zero means no burden. `comparableCost` is the external cost of
 * the parts that are known everywhere, so that regions do not rank higher only because their health cost is known.
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

/** The burden of every region. A value of 0 whose range reaches above 0 is a small number, not a zero. */
export function burdenSide(assessment: Assessment, burden: BivariateBurden): SideFigure[] {
  if (burden !== "comparableCost") return columnSide(assessment.columns[burden]);
  const [first, ...others] = comparableParts(assessment).map((part) =>
    columnSide(assessment.columns[part]),
  );
  return (first ?? []).map((climate, place) =>
    others.reduce((sum, part) => added(sum, part[place] as SideFigure), climate),
  );
}

/** Parts of the external cost that are known in every region with an electricity mix. */
const comparableParts = ({ scenario }: Assessment): readonly string[] => [
  "climateCost",
  ...(waterIsPriced(scenario) ? ["waterCost"] : []),
  ...(scenario.switches.healthTransfer ? ["healthCost"] : []),
];

const added = (one: SideFigure, other: SideFigure): SideFigure => ({
  kind: kindOfSum(one, other),
  value: one.value + other.value,
  low: one.low + other.low,
  high: one.high + other.high,
});

/** A sum with an unknown part is unknown, for the reason of that part. A sum of zeros is a true zero. */
function kindOfSum(one: SideFigure, other: SideFigure): OutcomeKind {
  if (Number.isNaN(one.value)) return one.kind;
  if (Number.isNaN(other.value)) return other.kind;
  return one.kind === "value" ? one.kind : other.kind;
}

const shareColumns = { use: "useShare", own: "ownShare" } as const;

/** Every region's share of the world's use or ownership of AI, in per cent. */
export const benefitSide = ({ columns }: Assessment, benefit: BivariateBenefit): SideFigure[] =>
  columnSide(columns[shareColumns[benefit]]);

function columnSide(column: IndicatorColumn | undefined): SideFigure[] {
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

/** The numbers of a side, NaN where there is none. */
export const amountsOf = (side: readonly SideFigure[]): Float64Array =>
  Float64Array.from(side, ({ value }) => value);
