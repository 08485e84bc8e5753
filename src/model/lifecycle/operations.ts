import type { PlainEquation } from "../equation.ts";

/** Operations on a token in training: forward and backward pass, `6 N_active` FLOP (Kaplan et al. 2020). */
const perTrainingToken = 6;

/** Operations on a token in inference: forward pass, `2 N_active` FLOP. */
const perInferenceToken = 2;

/**
 * Training: `6 · N_active · D`.
 *
 * @param activeParameters N_active. @param tokens D, tokens trained on.
 * @returns FLOP.
 */
export const trainingOperations = (activeParameters: number, tokens: number): number =>
  perTrainingToken * activeParameters * tokens;

/**
 * Inference: `2 · N_active · T`.
 *
 * @param tokens T, tokens generated, samples included. @returns FLOP.
 */
export const inferenceOperations = (activeParameters: number, tokens: number): number =>
  perInferenceToken * activeParameters * tokens;

/** Everything a model computes from its first training step to its last answer. */
export interface TrainToTest {
  readonly activeParameters: number;
  readonly trainingTokens: number;
  readonly queries: number;
  readonly outputTokensPerQuery: number;
  /** k, samples drawn for each answer. */
  readonly samples: number;
}

/** Train-to-test budget: `6 N D + 2 N · k · T_out · queries` (Roberts et al. 2026; the identity only). @returns FLOP. */
export const lifeOperations = ({
  activeParameters,
  trainingTokens,
  queries,
  outputTokensPerQuery,
  samples,
}: TrainToTest): number =>
  trainingOperations(activeParameters, trainingTokens) +
  inferenceOperations(activeParameters, samples * outputTokensPerQuery * queries);

export const trainingOperationsEquation: PlainEquation = {
  id: "trainingOperations",
  formula: "F_t = 6 · N · D · R",
  symbols: {
    F_t: { term: "trainingOperations" },
    N: { parameter: "activeParameters" },
    D: { parameter: "trainingTokens" },
    R: { parameter: "trainingRuns" },
  },
  source: "Kaplan et al. (2020): forward and backward pass",
};

export const lifeOperationsEquation: PlainEquation = {
  id: "lifeOperations",
  formula: "F = F_t + 2 · N · k · T · A",
  symbols: {
    F: { term: "lifeOperations" },
    F_t: { term: "trainingOperations" },
    N: { parameter: "activeParameters" },
    k: { parameter: "samplesPerAnswer" },
    T: { term: "answerTokens" },
    A: { term: "answers" },
  },
  source: "Roberts et al. (2026), train to test: the identity of the budget only",
};

export const inferenceOperationsEquation: PlainEquation = {
  id: "inferenceOperations",
  formula: "F_i = 2 · N · k · T · A",
  symbols: {
    F_i: { term: "inferenceOperations" },
    N: { parameter: "activeParameters" },
    k: { parameter: "samplesPerAnswer" },
    T: { term: "answerTokens" },
    A: { term: "answers" },
  },
  source: "Sardana et al. (2024): a forward pass for each token",
};
