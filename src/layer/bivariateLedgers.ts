import { type Assessment, outcomeKinds } from "../assessment/assessment.ts";
import { type BenefitRatio, benefitRatio } from "../model/ledgers/benefitRatio.ts";
import { worldShares } from "../statistics/worldShares.ts";
import type { BurdenFlows } from "./bivariateFlows.ts";
import {
  type BivariateBurden,
  benefitAmounts,
  burdenSide,
  sharedBurdens,
} from "./bivariateSides.ts";

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
  /** Part of the burden of its own use that other regions bear; NaN where nothing is known of it. */
  readonly externalised: number;
}

/** What every region hosts, uses and owns, and its burden against both benefits. */
export function ledgerRows(
  assessment: Assessment,
  burden: BivariateBurden,
  flows: Pick<BurdenFlows, "externalised"> | undefined,
): readonly LedgerRow[] {
  const host = worldShares(hosted(assessment));
  const use = worldShares(benefitAmounts(assessment, "use"));
  const own = worldShares(benefitAmounts(assessment, "own"));
  const borne = burdenShares(assessment, burden);
  return assessment.regions.map((_, place) => {
    const part = borne[place] as number;
    return {
      host: host[place] as number,
      use: use[place] as number,
      own: own[place] as number,
      burden: part,
      overUse: benefitRatio(part, use[place] as number),
      overOwn: benefitRatio(part, own[place] as number),
      externalised: flows?.externalised[place] ?? Number.NaN,
    };
  });
}

/** Every region's share of the world's burden, 0–1; NaN everywhere for a burden that does not add up. */
export function burdenShares(assessment: Assessment, burden: BivariateBurden): Float64Array {
  const adds = sharedBurdens.some((candidate) => candidate === burden);
  const amounts = burdenSide(assessment, burden).map(({ value }) => (adds ? value : Number.NaN));
  return worldShares(amounts);
}

const numbered = (["value", "noLoad"] as const).map((kind) => outcomeKinds.indexOf(kind));

/** In siting the same load stands everywhere: what is hosted today is read off the data centres. */
function hosted({ columns, scenario }: Assessment): ArrayLike<number> {
  const column =
    scenario.basis === "siting" ? columns.dataCentreElectricity : columns.facilityEnergy;
  return Array.from(column?.value ?? [], (value, place) =>
    numbered.includes(column?.kind[place] ?? -1) ? value : Number.NaN,
  );
}
