import { valueAndRange } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { embodiedOf } from "../../model/lifecycle/lifeEmbodied.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";

/** Embodied carbon of a life in words. */
export function embodiedSentence(words: Words, life: ModelLife): string {
  const { training, inference } = embodiedOf(life);
  const figure = (value: number): string =>
    valueAndRange(words, { value, low: value, high: value }).figure;
  return words.say("life.embodied", {
    training: figure(training),
    inference: figure(inference),
    years: life.years,
  });
}
