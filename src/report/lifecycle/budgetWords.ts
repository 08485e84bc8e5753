import type { Words } from "../../language/words.ts";
import { budgetOf } from "../../model/lifecycle/lifeBudget.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { exactly } from "../../scenario/rangeArithmetic.ts";
import { lifeAmount, lifeShareWords } from "./lifeFigures.ts";

/** The budget in words: tokens answered, share of training, and the cost of one more sample. */
export function budgetSentences(words: Words, life: ModelLife): string[] {
  const { training, total, answered, nextSample } = budgetOf(life);
  const { operations } = life.ledgers;
  return [
    words.say("life.budgetShare", {
      answered: words.amount(answered),
      years: life.years,
      samples: life.samples,
      share: lifeShareWords(words, exactly(training / total)).figure,
      total: lifeAmount(words, operations, total),
    }),
    words.say("life.budgetSample", {
      figure: lifeAmount(words, operations, nextSample),
      share: lifeShareWords(words, exactly(nextSample / total)).figure,
    }),
  ];
}
