/** A model in service. */
export interface Service {
  /** D, tokens that it was trained on. */
  readonly trainingTokens: number;
  /** Output tokens a day, one sample each. */
  readonly tokensPerDay: number;
  /** k, samples drawn for each answer. */
  readonly samples: number;
}

/** Operations on a token in training over those in inference: 6 N against 2 N. */
export const trainingPerInference = 3;

/**
 * Day on which inference has computed as much as training did: `3 D / (k · tokens per day)`. The size of the model
 * cancels.
 *
 * @returns days in service.
 */
export const crossoverDay = ({ trainingTokens, tokensPerDay, samples }: Service): number =>
  (trainingPerInference * trainingTokens) / (samples * tokensPerDay);

/**
 * Day on which inference has used as much energy: the crossover of operations times the ratio of J/FLOP.
 *
 * @param energyPerOperationRatio J/FLOP in training over J/FLOP in inference.
 */
export const energyCrossoverDay = (service: Service, energyPerOperationRatio: number): number =>
  crossoverDay(service) * energyPerOperationRatio;

/**
 * Share of a model's burden that an account of training alone hides: `inference / (training + inference)`.
 *
 * @returns 0–1; NaN where neither has any.
 */
export const hiddenByTrainingOnly = (training: number, inference: number): number =>
  inference / (training + inference);
