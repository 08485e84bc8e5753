import { tokensUntil } from "./lifeUntil.ts";
import type { ModelLife } from "./modelLife.ts";
import { lifeOperations } from "./operations.ts";

/** What a model computes over its life, FLOP: `6 N D + 2 N · k · tokens`. */
export interface LifeBudget {
  readonly training: number;
  readonly inference: number;
  readonly total: number;
  /** Tokens answered, one sample of each. */
  readonly answered: number;
  /** One more sample of every answer. */
  readonly nextSample: number;
}

/** The end-to-end budget of a life, by the train-to-test identity. */
export function budgetOf(life: ModelLife): LifeBudget {
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
