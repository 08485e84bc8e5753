import { exactly, rangeProduct, risingOver } from "../../scenario/rangeArithmetic.ts";
import type { ParameterRange } from "../../scenario/rangeOf.ts";
import { hiddenByTrainingOnly } from "./crossover.ts";
import { dayOfGrowingUse, evenDays } from "./growingUse.ts";
import type { LifeAccount, ModelLife } from "./modelLife.ts";

/** Day on which answering has taken as much as training; infinite where it never does. */
export const crossoverOf = ({ growth }: ModelLife, { even }: LifeAccount): ParameterRange =>
  risingOver(even, (days) => dayOfGrowingUse(days, growth));

/** What answers have taken up to a day. */
export const inferenceUntil = (
  { growth }: ModelLife,
  { firstDay }: Pick<LifeAccount, "firstDay">,
  day: number,
): ParameterRange => rangeProduct(firstDay, exactly(evenDays(day, growth)));

/** Output tokens answered up to a day, samples included. */
export const tokensUntil = ({ growth, tokensPerDay, samples }: ModelLife, day: number): number =>
  tokensPerDay * samples * evenDays(day, growth);

/** Share of what a model took up to a day that an account of training alone hides, 0–1. */
export function hiddenUntil(life: ModelLife, { even }: LifeAccount, day: number): ParameterRange {
  const used = evenDays(day, life.growth);
  return {
    low: hiddenByTrainingOnly(even.high, used),
    central: hiddenByTrainingOnly(even.central, used),
    high: hiddenByTrainingOnly(even.low, used),
  };
}
