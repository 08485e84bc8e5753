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

/** Energy of training and of inference up to a day, one point of the life-cycle chart. */
export interface LifeCyclePoint {
  readonly day: number;
  readonly training: number;
  readonly inference: number;
}

/**
 * Cumulative energy by day: training stands before the first day, inference grows evenly.
 *
 * @param training kWh (or any unit). @param inferencePerDay in the same unit.
 */
export const lifeCycleCurve = (
  training: number,
  inferencePerDay: number,
  days: readonly number[],
): readonly LifeCyclePoint[] =>
  days.map((day) => ({ day, training, inference: inferencePerDay * day }));

/**
 * Share of a model's burden that an account of training alone hides: `inference / (training + inference)`.
 *
 * @returns 0–1; NaN where neither has any.
 */
export const hiddenByTrainingOnly = (training: number, inference: number): number =>
  inference / (training + inference);
