import { tokensUntil } from "./lifeUntil.ts";
import type { ModelLife } from "./modelLife.ts";
import { type Overtraining, overtraining } from "./overtraining.ts";

/** The smaller model of the same quality that a life's answers call for. */
export interface SmallerModel extends Overtraining {
  /** Tokens that the life answers, samples included. */
  readonly answered: number;
}

/** Sardana's smaller, longer trained model for all that a life answers; by active parameters, for the law holds for dense models. */
export function smallerModelOf(life: ModelLife): SmallerModel {
  const answered = tokensUntil(life, life.days);
  return { ...overtraining(life.activeParameters, answered), answered };
}
