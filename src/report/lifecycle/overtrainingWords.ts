import { percent } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { smallerModelOf } from "../../model/lifecycle/smallerModel.ts";

/** Tokens per parameter beyond which the fall of loss has not been measured (Sardana et al. 2024). */
const mostTokensPerParameter = 10_000;
/** Smaller savings than this count as none. */
const least = 0.005;

/**
 * The smaller model of equal quality that costs less, in words: its size, its training and its saving, and whether that is
 * outside of what was measured.
 */
export function overtrainingSentences(words: Words, life: ModelLife): string[] {
  const { answered, trainingOptimal, lifeOptimal, saving } = smallerModelOf(life);
  if (saving < least) return [words.say("life.overtrainingNone", { years: life.years })];
  const perParameter = lifeOptimal.trainingTokens / lifeOptimal.parameters;
  return [
    words.say("life.overtraining", {
      smaller: words.amount(lifeOptimal.parameters),
      longer: words.amount(lifeOptimal.trainingTokens),
      larger: words.amount(trainingOptimal.parameters),
      shorter: words.amount(trainingOptimal.trainingTokens),
      saving: percent(words, words.figure(100 * saving, 0)),
      answered: words.amount(answered),
      years: life.years,
    }),
    ...(perParameter > mostTokensPerParameter
      ? [
          words.say("life.overtrainingBeyond", {
            perParameter: words.amount(perParameter),
            most: words.amount(mostTokensPerParameter),
          }),
        ]
      : []),
    ...(life.totalParameters > life.activeParameters ? [words.say("life.overtrainingSparse")] : []),
  ];
}
