import type { Assessment } from "../assessment/assessment.ts";
import { type BenefitRatio, benefitRatio } from "../model/ledgers/benefitRatio.ts";
import { worldShares } from "../statistics/worldShares.ts";
import type { BurdenFlows } from "./bivariateFlows.ts";
import { amountsOf, type BivariateBurden, burdenSide, hasShares } from "./bivariateSides.ts";

/** A region in three ledgers that are never added up; shares of the world 0–1, NaN where there is none. */
export interface LedgerRow {
  /** Electricity of AI that it hosts. */
  readonly host: number;
  readonly use: number;
  readonly own: number;
  /** The burden that it bears; NaN for a burden that does not add up. */
  readonly burden: number;
  readonly overUse: BenefitRatio;
  readonly overOwn: BenefitRatio;
  /** Part of the burden of its own use that other regions bear; NaN where it is not known. */
  readonly externalised: number;
}

/** What every region hosts, uses and owns, and its burden against both benefits. */
export function ledgerRows(
  assessment: Assessment,
  burden: BivariateBurden,
  flows: Pick<BurdenFlows, "externalised"> | undefined,
): readonly LedgerRow[] {
  const borne = burdenShares(assessment, burden);
  const shareOf = (id: string, place: number): number =>
    (assessment.columns[id]?.value[place] ?? Number.NaN) / 100;
  return assessment.regions.map((_, place) => {
    const part = borne[place] ?? Number.NaN;
    const [use, own] = [shareOf("useShare", place), shareOf("ownShare", place)];
    return {
      host: shareOf("hostShare", place),
      use,
      own,
      burden: part,
      overUse: benefitRatio(part, use),
      overOwn: benefitRatio(part, own),
      externalised: flows?.externalised[place] ?? Number.NaN,
    };
  });
}

/** Every region's share of the world's burden, 0–1; NaN everywhere for a burden that does not add up. */
const burdenShares = (assessment: Assessment, burden: BivariateBurden): Float64Array =>
  hasShares(assessment, burden)
    ? worldShares(amountsOf(burdenSide(assessment, burden)))
    : new Float64Array(assessment.regions.length).fill(Number.NaN);
