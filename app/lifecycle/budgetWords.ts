import { lifeOperations, type Words } from "../../src/index.ts";
import { amount, shareWords } from "./lifeFigures.ts";
import { type ModelLife, tokensUntil } from "./modelLife.ts";
import { exactly } from "./range.ts";

/** What a model computes over its life, FLOP: `6 N D + 2 N · k · tokens`. */
export interface Budget {
  readonly training: number;
  readonly inference: number;
  readonly total: number;
  /** Tokens answered, one sample of each. */
  readonly answered: number;
  /** One more sample of every answer. */
  readonly nextSample: number;
}

/** The end-to-end budget of a life, by the train-to-test identity. */
export function budgetOf(life: ModelLife): Budget {
  const { activeParameters, samples } = life;
  const answered = tokensUntil(life, life.days) / samples;
  const budget = (drawn: number): number =>
    lifeOperations({
      activeParameters,
      trainingTokens: life.trainingTokens * life.trainingRuns,
      queries: answered,
      outputTokensPerQuery: 1,
      samples: drawn,
    });
  const [training, total] = [budget(0), budget(samples)];
  return {
    training,
    total,
    answered,
    inference: total - training,
    nextSample: budget(samples + 1) - total,
  };
}

/** The budget in words: how much is answered, what part training is, and what one more sample would take. */
export function budgetSentences(words: Words, life: ModelLife): string[] {
  const { training, total, answered, nextSample } = budgetOf(life);
  const { operations } = life.ledgers;
  return [
    words.say("life.budgetShare", {
      answered: words.amount(answered),
      years: life.years,
      samples: life.samples,
      share: shareWords(words, exactly(training / total)).figure,
      total: amount(words, operations, total),
    }),
    words.say("life.budgetSample", {
      figure: amount(words, operations, nextSample),
      share: shareWords(words, exactly(nextSample / total)).figure,
    }),
  ];
}
