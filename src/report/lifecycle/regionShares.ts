import type { Assessment } from "../../assessment/assessment.ts";
import { evidenceOf, outcomeOf } from "../../assessment/outcome.ts";
import type { Evidence } from "../../model/evidence.ts";
import { hiddenByTrainingOnly } from "../../model/lifecycle/crossover.ts";
import { evenDays } from "../../model/lifecycle/growingUse.ts";
import { inferenceUntil } from "../../model/lifecycle/lifeUntil.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { exactly } from "../../scenario/rangeArithmetic.ts";
import type { ParameterRange } from "../../scenario/rangeOf.ts";
import { kilowattHoursPerMegawattHour } from "../../units.ts";
import { type LedgerPart, ledgerParts } from "../ledgerShares.ts";

/** What one model uses in one region until the end of the account. */
export interface RegionShare {
  readonly id: string;
  /** Index in the assessment. */
  readonly index: number;
  /** kWh; 0 where no AI compute is on record. */
  readonly training: number;
  readonly inference: number;
  /** Share of what the model burdens the region with that an account of training alone hides, 0–1. */
  readonly hidden: ParameterRange;
  /** External cost of the answers, million USD; absent where it is not known. */
  readonly cost?: number;
  readonly evidence?: Evidence | undefined;
}

const dollarsPerMillion = 1e6;

/**
 * A model's life by region, the largest hosts first. Inference is placed where the scenario hosts it; training is placed in
 * proportion to the AI compute on record. In a region both have the same burden per kWh, so that the share of energy is the
 * share of any burden.
 *
 * @returns `undefined` for siting, where every region hosts the same load by assumption, and where no AI compute is on record,
 * since training could not be placed and everything would seem hidden.
 */
export function regionShares(
  assessment: Assessment,
  life: ModelLife,
): readonly RegionShare[] | undefined {
  if (assessment.scenario.basis === "siting") return undefined;
  const trainingShares = locatedShares(assessment);
  if (!trainingShares) return undefined;
  const hosts = ledgerParts(assessment, "host");
  const { energy } = life.ledgers;
  const [trained, answered] = [
    energy.training.central,
    inferenceUntil(life, energy, life.days).central,
  ];
  return assessment.regions
    .flatMap((id, index): RegionShare[] => {
      const host = hosts(index);
      const here = trainingShares[index] ?? 0;
      if (!host || (host.value === 0 && here === 0)) return [];
      const inference = (answered * host.value) / host.world;
      return [
        {
          id,
          index,
          training: trained * here,
          inference,
          hidden: hiddenHere(life, here, host),
          ...costOf(assessment, index, inference),
          evidence: evidenceOf(assessment, index),
        },
      ];
    })
    .sort((a, b) => b.inference - a.inference || (a.id < b.id ? -1 : 1));
}

/** Shares of the AI compute on record in the world. */
function locatedShares(assessment: Assessment): readonly number[] | undefined {
  const located = assessment.regions.map(
    (_, index) => outcomeOf(assessment, "computeLocated", index).value ?? 0,
  );
  const world = located.reduce((sum, value) => sum + value, 0);
  return world > 0 ? located.map((value) => value / world) : undefined;
}

/** 1 where no training is placed. Otherwise computed in days of even use, so that the energy of a token cancels. */
function hiddenHere(life: ModelLife, here: number, host: LedgerPart): ParameterRange {
  if (here === 0) return exactly(1);
  const { even } = life.ledgers.energy;
  const used = evenDays(life.days, life.growth) / host.world;
  return {
    low: hiddenByTrainingOnly(even.high * here, used * host.low),
    central: hiddenByTrainingOnly(even.central * here, used * host.value),
    high: hiddenByTrainingOnly(even.low * here, used * host.high),
  };
}

function costOf(assessment: Assessment, index: number, inference: number) {
  const { value } = outcomeOf(assessment, "externalCostPerMwh", index);
  return value === undefined
    ? {}
    : { cost: ((inference / kilowattHoursPerMegawattHour) * value) / dollarsPerMillion };
}

/** Regions with inference but no AI compute on record: an account of training alone shows nothing there. */
export const servingOnly = (shares: readonly RegionShare[]): readonly RegionShare[] =>
  shares.filter(({ training, inference }) => training === 0 && inference > 0);
