import type { ParameterId } from "../../scenario/parameters.ts";
import { exactly, rangeInverse, rangeProduct, risingOver } from "../../scenario/rangeArithmetic.ts";
import { type ParameterRange, rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { daysPerYear } from "../../units.ts";
import { workMultiplier } from "../tokens/tokenDemand.ts";
import { crossoverDay, energyCrossoverDay } from "./crossover.ts";
import { facilityEnergyPerToken } from "./energyPerToken.ts";
import { inferenceOperations, trainingOperations } from "./operations.ts";

/** What one model takes in one unit: once for training, and on its first day of answers. */
export interface LifeAccount {
  readonly unit: "kWh" | "FLOP";
  readonly training: ParameterRange;
  readonly firstDay: ParameterRange;
  /** The two without what moves both alike, the energy of a token: the bands of the chart. */
  readonly apart: { readonly training: ParameterRange; readonly firstDay: ParameterRange };
  /** Days at the first day's use that take as much as training. What both share, as the energy of a token, cancels. */
  readonly even: ParameterRange;
}

/** One model from training to the end of the account. */
export interface ModelLife {
  readonly scenario: Scenario;
  /** Parameters, not billions of them. */
  readonly activeParameters: number;
  readonly totalParameters: number;
  readonly trainingTokens: number;
  readonly trainingRuns: number;
  /** Output tokens on the first day, before samples. */
  readonly tokensPerDay: number;
  readonly samples: number;
  /** Change of use a month, as a share. */
  readonly growth: number;
  readonly energyRatio: ParameterRange;
  /** Energy of a token with its prompt and decoding, against plain answers. */
  readonly work: ParameterRange;
  readonly years: number;
  readonly days: number;
  readonly ledgers: Readonly<Record<"energy" | "operations", LifeAccount>>;
}

const parametersPerBillion = 1e9;

/** The scenario as the life cycle reads it: the model is always the one that the parameters describe, at the work of its class. */
export const lifeScenario = (scenario: Scenario): Scenario => ({
  ...scenario,
  tokens: { ...scenario.tokens, model: "custom", workload: "asModel" },
});

/** The life of the model that a scenario describes. @param years of use that the account covers. */
export function modelLifeOf(given: Scenario, years: number): ModelLife {
  const scenario = lifeScenario(given);
  const central = (id: ParameterId): number => rangeOf(scenario, id).central;
  const activeParameters = central("activeParameters") * parametersPerBillion;
  const service = {
    activeParameters,
    totalParameters: Math.max(activeParameters, central("totalParameters") * parametersPerBillion),
    trainingTokens: central("trainingTokens"),
    trainingRuns: central("trainingRuns"),
    tokensPerDay: central("tokensPerDay"),
    samples: central("samplesPerAnswer"),
    growth: central("usageGrowth"),
    energyRatio: rangeOf(scenario, "energyPerOperationRatio"),
    work: workOf(scenario),
  };
  return {
    ...service,
    scenario,
    years,
    days: years * daysPerYear,
    ledgers: { energy: energyLedger(scenario, service), operations: operationsLedger(service) },
  };
}

type LifeService = Omit<ModelLife, "scenario" | "years" | "days" | "ledgers">;

/** Training that counts: every run of so many tokens. */
const countedService = ({ trainingTokens, trainingRuns, tokensPerDay, samples }: LifeService) => ({
  trainingTokens: trainingTokens * trainingRuns,
  tokensPerDay,
  samples,
});

/** Training `6 N D`, a day of answers `2 N k T`: nothing in them has a range. */
function operationsLedger(life: LifeService): LifeAccount {
  const { trainingTokens, tokensPerDay, samples } = countedService(life);
  const amounts = {
    training: exactly(trainingOperations(life.activeParameters, trainingTokens)),
    firstDay: exactly(inferenceOperations(life.activeParameters, tokensPerDay * samples)),
  };
  return {
    unit: "FLOP",
    ...amounts,
    apart: amounts,
    even: exactly(crossoverDay(countedService(life))),
  };
}

/** Electricity at the facility, kWh. An operation of training takes `ratio` times the energy of one of plain answers. */
function energyLedger(scenario: Scenario, life: LifeService): LifeAccount {
  const { trainingTokens, tokensPerDay, samples } = countedService(life);
  const tokensAsTraining =
    trainingOperations(life.activeParameters, trainingTokens) /
    inferenceOperations(life.activeParameters, 1);
  const amounts = (token: ParameterRange) => ({
    training: rangeProduct(exactly(tokensAsTraining), life.energyRatio, token),
    firstDay: rangeProduct(exactly(tokensPerDay * samples), life.work, token),
  });
  const token = facilityEnergyPerToken(scenario);
  return {
    unit: "kWh",
    ...amounts(token),
    apart: amounts(exactly(token.central)),
    even: risingOver(rangeProduct(life.energyRatio, rangeInverse(life.work)), (ratio) =>
      energyCrossoverDay(countedService(life), ratio),
    ),
  };
}

/** Speculative decoding and prompts beyond the benchmark's, against a plain answer; samples are separate. */
function workOf(scenario: Scenario): ParameterRange {
  const at = (end: keyof ParameterRange): number =>
    workMultiplier({
      samples: 1,
      speculativeMultiplier: rangeOf(scenario, "speculativeMultiplier")[end],
      extraPromptTokens: rangeOf(scenario, "extraPromptTokens")[end],
      promptTokenCost: rangeOf(scenario, "promptTokenCost")[end],
    });
  return { low: at("low"), central: at("central"), high: at("high") };
}
