import type { Assessment } from "../../assessment/assessment.ts";
import { outcomeOf } from "../../assessment/outcome.ts";
import type { Words } from "../../language/words.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import { lifeShareWords } from "./lifeFigures.ts";

/** External cost of the inference hosted, million USD a year, over the regions where it is known. */
interface HostedCost {
  readonly cost: number;
  readonly regions: number;
}

function hostedCost(assessment: Assessment): HostedCost {
  const known = assessment.regions
    .map((_, index) => outcomeOf(assessment, "externalCost", index))
    .filter(({ value }) => value !== undefined && value > 0);
  return {
    cost: known.reduce((sum, { value = 0 }) => sum + value, 0),
    regions: known.length,
  };
}

/**
 * What an account of training alone leaves out of all AI load (not of one model): the share of inference that the scenario
 * assumes, and its external cost. Empty for scenarios without a load of training.
 */
export function lifeLoadSentence(words: Words, assessment: Assessment): string {
  const { scenario } = assessment;
  if (scenario.basis !== "footprint") return "";
  const { figure, range } = lifeShareWords(words, rangeOf(scenario, "inferenceShare"));
  const { cost, regions } = hostedCost(assessment);
  return words.say("life.allLoad", {
    share: figure,
    range,
    cost: words.figure(cost),
    regions,
  });
}

/** The external cost of a region's own inference a year; empty where it is not known. */
export function lifeRegionLoadSentence(
  words: Words,
  assessment: Assessment,
  index: number,
  name: string,
): string {
  const { value } = outcomeOf(assessment, "externalCost", index);
  if (assessment.scenario.basis !== "footprint" || value === undefined) return "";
  return words.say("life.regionLoad", {
    name,
    cost: words.figure(value),
  });
}
