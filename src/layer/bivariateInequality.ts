import type { Assessment } from "../assessment/assessment.ts";
import { concentrationIndex } from "../statistics/concentrationIndex.ts";
import { gini } from "../statistics/gini.ts";
import { hoover } from "../statistics/hoover.ts";
import { type LorenzPoint, lorenzCurve } from "../statistics/lorenzCurve.ts";
import { worldShares } from "../statistics/worldShares.ts";
import {
  amountsOf,
  type BivariatePair,
  benefitSide,
  burdenSide,
  hasShares,
} from "./bivariateSides.ts";

/** How unevenly a burden is spread over people, and how far its distribution is from that of the benefit. */
export interface BivariateInequality {
  /** Gini coefficient of burden per resident, weighted by population. */
  readonly gini: number;
  readonly lorenz: readonly LorenzPoint[];
  /** Share of the burden carried by the half of the people with the lowest burden. */
  readonly lowerHalf: number;
  /** Part of the burden that would have to be moved for burden and benefit to have the same distribution (Hoover index). */
  readonly hoover: number;
  /** Burden per resident ordered by income, −1 … 1; below 0 the residents of poorer regions carry more. */
  readonly concentration: number;
  /** Number of regions behind the Gini, behind the Hoover index, and behind the concentration index. */
  readonly counts: {
    readonly gini: number;
    readonly hoover: number;
    readonly concentration: number;
  };
}

/** Undefined where regions have no shares of the burden. */
export function bivariateInequality(
  assessment: Assessment,
  { burden, benefit }: BivariatePair,
): BivariateInequality | undefined {
  if (!hasShares(assessment, burden)) return undefined;
  const borne = [...amountsOf(burdenSide(assessment, burden))];
  const people = assessment.columns.population?.value ?? new Float64Array(borne.length);
  const income = assessment.columns.gdpPerHead?.value ?? new Float64Array(0);
  const values = borne.map((amount, place) =>
    (people[place] as number) > 0 ? amount / (people[place] as number) : Number.NaN,
  );
  const distribution = { values, weights: people };
  const lorenz = lorenzCurve(distribution);
  const had = amountsOf(benefitSide(assessment, benefit));
  return {
    gini: gini(distribution),
    lorenz,
    lowerHalf: carriedBy(lorenz, 1 / 2),
    hoover: hoover(sharesWhereBoth(borne, had), sharesWhereBoth(had, borne)),
    concentration: concentrationIndex({ ...distribution, orderedBy: income }),
    counts: {
      gini: known(values).length,
      hoover: known(borne.map((amount, place) => amount + (had[place] as number))).length,
      concentration: known(values.map((value, place) => value + (income[place] ?? Number.NaN)))
        .length,
    },
  };
}

const known = (values: readonly number[]): readonly number[] =>
  values.filter((value) => !Number.isNaN(value));

/** Shares among the regions where both are known, so that each side sums to 1. */
const sharesWhereBoth = (one: ArrayLike<number>, other: ArrayLike<number>): Float64Array =>
  worldShares(
    Array.from(one, (amount, place) =>
      Number.isNaN(other[place] as number) ? Number.NaN : amount,
    ),
  );

/** What the first part of the people carries. Within a region everybody is assumed to carry the same. */
export function carriedBy(lorenz: readonly LorenzPoint[], part: number): number {
  const next = lorenz.findIndex(({ people }) => people >= part);
  const [before, after] = [lorenz[next - 1], lorenz[next]];
  if (!before || !after) return Number.NaN;
  const inside = (part - before.people) / (after.people - before.people);
  return before.carried + inside * (after.carried - before.carried);
}
