import type { PlainEquation } from "../equation.ts";

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

export const crossoverDayEquation: PlainEquation = {
  id: "crossoverDay",
  formula: "t = 3 · D · R / (k · V)",
  symbols: {
    t: { term: "crossoverDay" },
    D: { parameter: "trainingTokens" },
    R: { parameter: "trainingRuns" },
    k: { parameter: "samplesPerAnswer" },
    V: { parameter: "tokensPerDay" },
  },
  source: "6 N D against 2 N a token: the size of the model cancels. At even use",
};

export const energyCrossoverDayEquation: PlainEquation = {
  id: "energyCrossoverDay",
  formula: "t_E = t · ρ",
  symbols: {
    t_E: { term: "energyCrossoverDay" },
    t: { term: "crossoverDay" },
    ρ: { parameter: "energyPerOperationRatio" },
  },
  source: "J/FLOP in training over J/FLOP in inference",
};

export const hiddenShareEquation: PlainEquation = {
  id: "hiddenShare",
  formula: "η = E_i / (E_t + E_i)",
  symbols: {
    η: { term: "hiddenShare" },
    E_i: { term: "inferenceEnergy" },
    E_t: { term: "trainingEnergy" },
  },
  source: "Share of a model's burden that an account of its training alone hides",
};
