import { exponential } from "../../statistics/exponential.ts";
import { logarithm } from "../../statistics/logarithm.ts";
import { power } from "../../statistics/power.ts";
import type { PlainEquation } from "../equation.ts";
import { inferenceOperations, trainingOperations } from "./operations.ts";

/** How loss falls with parameters N and training tokens D: `E + A/N^α + B/D^β`. */
export interface LossLaw {
  readonly irreducible: number;
  readonly parameterFactor: number;
  readonly parameterExponent: number;
  readonly tokenFactor: number;
  readonly tokenExponent: number;
}

/** Constants as Sardana et al. (2024) use them, after Hoffmann et al. (2022). */
export const sardanaLaw: LossLaw = {
  irreducible: 1.69,
  parameterFactor: 406.4,
  parameterExponent: 0.336,
  tokenFactor: 410.7,
  tokenExponent: 0.283,
};

/** A model and what it computes over its life. */
export interface TrainedModel {
  readonly parameters: number;
  readonly trainingTokens: number;
  /** Training and inference, FLOP. */
  readonly operations: number;
}

export interface Overtraining {
  /** Loss that both models reach. */
  readonly loss: number;
  /** Trained for the least training operations (Chinchilla). */
  readonly trainingOptimal: TrainedModel;
  /** Smaller and trained longer, for the least operations with inference. */
  readonly lifeOptimal: TrainedModel;
  /** Share of operations that the smaller model saves. */
  readonly saving: number;
}

const halvings = 200;

/**
 * Smaller model of the same quality (Sardana et al. 2024, "Beyond Chinchilla-Optimal"): minimises
 * `6 N D + 2 N D_inf` subject to `E + A/N^α + B/D^β = ℓ`, ℓ the loss of the training-optimal model of a given size.
 * At the minimum `(αA/N^α)/(βB/D^β) = 1 + D_inf/(3D)`; the left side falls and the right side rises with N, so that
 * halving the interval finds the only root. A size too small for the loss has no number of tokens (NaN).
 *
 * @param parameters N of the training-optimal model. @param inferenceTokens D_inf, tokens over its life.
 */
export function overtraining(
  parameters: number,
  inferenceTokens: number,
  law: LossLaw = sardanaLaw,
): Overtraining {
  const trainingTokens = optimalTokens(parameters, law);
  const loss = law.irreducible + parameterTerm(parameters, law) + tokenTerm(trainingTokens, law);
  const tokensFor = (size: number): number =>
    (law.tokenFactor / (loss - law.irreducible - parameterTerm(size, law))) **
    (1 / law.tokenExponent);
  const isTooSmall = (size: number): boolean => {
    const tokens = tokensFor(size);
    return !(balance(size, tokens, law) <= 1 + inferenceTokens / (3 * tokens));
  };
  const smallest = power(law.parameterFactor / (loss - law.irreducible), 1 / law.parameterExponent);
  let low = logarithm(smallest);
  let high = logarithm(parameters);
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (isTooSmall(exponential(middle))) low = middle;
    else high = middle;
  }
  const size = exponential(high);
  const trainingOptimal = life(parameters, trainingTokens, inferenceTokens);
  const lifeOptimal = life(size, tokensFor(size), inferenceTokens);
  const saving = 1 - lifeOptimal.operations / trainingOptimal.operations;
  return { loss, trainingOptimal, lifeOptimal, saving };
}

/** Training tokens at which a model of a size reaches its loss for the least training: `αA/N^α = βB/D^β`. */
const optimalTokens = (parameters: number, law: LossLaw): number =>
  ((law.tokenExponent * law.tokenFactor) /
    (law.parameterExponent * parameterTerm(parameters, law))) **
  (1 / law.tokenExponent);

const parameterTerm = (parameters: number, law: LossLaw): number =>
  law.parameterFactor / power(parameters, law.parameterExponent);

const tokenTerm = (tokens: number, law: LossLaw): number =>
  law.tokenFactor / power(tokens, law.tokenExponent);

/** What a larger model gains against more training: `(αA/N^α) / (βB/D^β)`, 1 at the training optimum. */
const balance = (parameters: number, tokens: number, law: LossLaw): number =>
  (law.parameterExponent * parameterTerm(parameters, law)) /
  (law.tokenExponent * tokenTerm(tokens, law));

const life = (
  parameters: number,
  trainingTokens: number,
  inferenceTokens: number,
): TrainedModel => ({
  parameters,
  trainingTokens,
  operations:
    trainingOperations(parameters, trainingTokens) +
    inferenceOperations(parameters, inferenceTokens),
});

export const lossEquation: PlainEquation = {
  id: "loss",
  formula: "ℓ = 1.69 + 406.4 / N^0.336 + 410.7 / D^0.283",
  symbols: {
    ℓ: { term: "loss" },
    N: { parameter: "activeParameters" },
    D: { parameter: "trainingTokens" },
  },
  source:
    "Hoffmann et al. (2022) with the constants of Sardana et al. (2024): the smaller model trained longer is the one of least F at the same ℓ",
};
