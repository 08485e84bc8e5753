import { columnOf } from "../../assessment/outcome.ts";
import type { Spread } from "../../language/figures.ts";
import { modelClasses } from "../../model/tokens/modelClasses.ts";
import { workMultiplier } from "../../model/tokens/tokenDemand.ts";
import { type CountedEnergy, countedEnergy } from "../../model/tokens/tokenEnergyOf.ts";
import { asksForImages, promptsBeyond } from "../../model/tokens/workloadDemand.ts";
import type { ParameterId } from "../../scenario/parameters.ts";
import { type ParameterRange, rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ModelClassId } from "../../scenario/tokenChoice.ts";
import type { ComparedAssessment, ComparisonInput } from "./comparison.ts";

const tokensPerFigure = 1000;
const wattHoursPerKilowattHour = 1000;

const ends = ["low", "central", "high"] as const;
type End = (typeof ends)[number];

const atEnds = (figure: (end: End) => number): Spread => ({
  value: figure("central"),
  low: figure("low"),
  high: figure("high"),
});

/** Energy of an answer by the scenario's choice of model, at the facility, Wh; none where the answers are images. */
export function answerEnergy(input: ComparisonInput): Spread | undefined {
  const { scenario } = input.assessment;
  if (asksForImages(scenario)) return undefined;
  const counted = countedEnergy(scenario);
  return energyAt(input, { ...counted, energy: input.within(counted.energy, "tokenEnergy") });
}

/** The same for a class of models, independent of the scenario's choice. */
export const classAnswerEnergy =
  (id: ModelClassId) =>
  (input: ComparisonInput): Spread | undefined => {
    const { energy } = modelClasses.find((entry) => entry.id === id) ?? {};
    if (!energy) return undefined;
    return energyAt(input, {
      energy: input.within(energy, "classEnergy"),
      isAccelerator: energy.boundary === "accelerator",
      holdsPue: true,
    });
  };

/** Tokens of the anchor times the energy of a token, with the scenario's work beside plain decoding. */
function energyAt(
  { assessment: { scenario }, anchor, within }: ComparisonInput,
  counted: CountedEnergy,
): Spread | undefined {
  const { tokens, tokensLow = tokens, tokensHigh = tokens } = anchor;
  if (!tokens || !tokensLow || !tokensHigh) return undefined;
  const length = within({ low: tokensLow, central: tokens, high: tokensHigh }, "answerLength");
  const overhead = overheadOf(scenario, counted);
  return atEnds(
    (end) =>
      (counted.energy[end] * overhead[end] * workOf(scenario, end) * length[end]) / tokensPerFigure,
  );
}

/** Factor from the boundary of a figure to the whole facility. */
function overheadOf(
  scenario: Scenario,
  { isAccelerator, holdsPue }: CountedEnergy,
): ParameterRange {
  if (isAccelerator) return rangeOf(scenario, "facilityMultiplier");
  return holdsPue ? { low: 1, central: 1, high: 1 } : rangeOf(scenario, "powerUsageEffectiveness");
}

function workOf(scenario: Scenario, end: End): number {
  const at = (id: ParameterId): number => rangeOf(scenario, id)[end];
  return workMultiplier({
    samples: at("samplesPerAnswer"),
    speculativeMultiplier: at("speculativeMultiplier"),
    extraPromptTokens: promptsBeyond(scenario, {
      extraPromptTokens: at("extraPromptTokens"),
      agenticPromptTokens: at("agenticPromptTokens"),
    }),
    promptTokenCost: at("promptTokenCost"),
  });
}

/** Water consumed on site for an answer, mL: its energy at the equipment times the world's mean of litres per kWh. */
export function answerWater(input: ComparisonInput): Spread | undefined {
  const energy = answerEnergy(input);
  const { scenario } = input.assessment;
  const inside = countedEnergy(scenario).holdsPue
    ? rangeOf(scenario, "measuredPowerUsageEffectiveness").central
    : rangeOf(scenario, "powerUsageEffectiveness").central;
  return (
    energy &&
    multiplied(energy, meanByEnergy(input.assessment, "waterUsageEffectiveness"), 1 / inside)
  );
}

/** Greenhouse gases of an answer, g: its energy times the mean carbon intensity where inference runs. */
export function answerCarbon(input: ComparisonInput): Spread | undefined {
  const energy = answerEnergy(input);
  const grams = meanByEnergy(input.assessment, "carbonIntensity");
  return energy && multiplied(energy, grams, 1 / wattHoursPerKilowattHour);
}

const multiplied = (one: Spread, other: Spread, factor: number): Spread => ({
  value: one.value * other.value * factor,
  low: one.low * other.low * factor,
  high: one.high * other.high * factor,
});

/** Mean of an indicator over the world, weighted by the electricity of inference. */
function meanByEnergy(assessment: ComparedAssessment, id: string): Spread {
  const energy = columnOf(assessment, "facilityEnergy").value;
  const column = columnOf(assessment, id);
  const mean = (values: ArrayLike<number>): number => {
    let sum = 0;
    let weight = 0;
    for (const [place, own] of energy.entries()) {
      if (!(own > 0) || Number.isNaN(values[place])) continue;
      sum += own * (values[place] as number);
      weight += own;
    }
    return sum / weight;
  };
  return { value: mean(column.value), low: mean(column.low), high: mean(column.high) };
}

const tokensPerQuadrillion = 1e15;

/** Output tokens that the world asks for in a year, as the scenario assumes, 10¹⁵/yr; none where it asks for images. */
export function tokensAsked({ assessment: { scenario } }: ComparisonInput): Spread | undefined {
  if (asksForImages(scenario)) return undefined;
  const asked = rangeOf(scenario, "outputTokens");
  return atEnds((end) => asked[end] / tokensPerQuadrillion);
}
