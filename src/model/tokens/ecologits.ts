import { exponential } from "../../statistics/exponential.ts";
import type { PlainEquation } from "../equation.ts";

/** A model as the parametric fit sees it. */
export interface InferenceModel {
  /** Parameters that work on a token, billions. */
  readonly activeParameters: number;
  /** Parameters held in memory, billions. */
  readonly totalParameters: number;
  /** Bits per parameter; 16 where absent. */
  readonly bits?: number;
}

/** Requests that a server handles at once, as the fit assumes. */
export const fitBatch = 64;

const energyFit = {
  alpha: 1.1665273170451914e-6,
  beta: -0.011205921025579175,
  gamma: 4.052928146734005e-5,
};
const timeFit = { a: 6.785088094353663e-4, b: 3.119310311688259e-4, c: 0.019473717579473387 };
const server = { power: 1.2, accelerators: 8, acceleratorMemory: 80 };
const usualBits = 16;
const bitsPerByte = 8;
const memoryOverhead = 1.2;
const secondsPerHour = 3600;

/**
 * Energy of one accelerator for an output token: `f_E = α e^{βB} P_active + γ` (EcoLogits' fit of ML.ENERGY data).
 * Each accelerator adds the floor γ, so that a large sparse model looks dearer than it is.
 *
 * @returns Wh per token and accelerator.
 */
export const acceleratorEnergyPerToken = (activeParameters: number, batch = fitBatch): number =>
  energyFit.alpha * exponential(energyFit.beta * batch) * activeParameters + energyFit.gamma;

/** Time to generate a token: `f_L = a P_active + b B + c`. @returns s per token. */
export const generationTimePerToken = (activeParameters: number, batch = fitBatch): number =>
  timeFit.a * activeParameters + timeFit.b * batch + timeFit.c;

/** Memory of a model's weights with a fifth on top: `M = 1.2 · P_total · bits / 8`. @returns GB. */
export const requiredMemory = ({ totalParameters, bits = usualBits }: InferenceModel): number =>
  (memoryOverhead * totalParameters * bits) / bitsPerByte;

/** Accelerators that hold a model, a power of two: `n = 2^⌈log2 ⌈M / 80 GB⌉⌉`. */
export const requiredAccelerators = (memory: number): number =>
  2 ** Math.ceil(Math.log2(Math.ceil(memory / server.acceleratorMemory)));

/**
 * Energy of a server without its accelerators over some time: `t/3600 · 1.2 kW · (n/8) / B`.
 *
 * @param seconds t. @param accelerators n. @returns kWh.
 */
export const serverEnergy = (seconds: number, accelerators: number, batch = fitBatch): number =>
  (seconds / secondsPerHour) * server.power * (accelerators / server.accelerators) * (1 / batch);

/**
 * Energy of an output token by the parametric fit: `e_IT = n f_E / 1000 + f_L/3600 · 1.2 kW · (n/8) / B`, boundary server
 * (PUE not inside).
 *
 * @returns kWh per output token.
 */
export function parametricTokenEnergy(model: InferenceModel, batch = fitBatch): number {
  const accelerators = requiredAccelerators(requiredMemory(model));
  const { activeParameters } = model;
  return (
    (accelerators * acceleratorEnergyPerToken(activeParameters, batch)) / 1000 +
    serverEnergy(generationTimePerToken(activeParameters, batch), accelerators, batch)
  );
}

/** Largest model that the fit was made for, billions of parameters. */
export const largestFittedModel = 200;

/** Why a figure of the fit is not to be trusted. */
export interface FitWarning {
  readonly kind: "largerThanFitted";
  readonly totalParameters: number;
  readonly limit: number;
}

/** @returns what speaks against using the fit for a model; nothing within its range. */
export const fitWarnings = ({ totalParameters }: InferenceModel): readonly FitWarning[] =>
  totalParameters > largestFittedModel
    ? [{ kind: "largerThanFitted", totalParameters, limit: largestFittedModel }]
    : [];

const ecologits =
  "EcoLogits (2026, commit 5be90da), fitted to ML.ENERGY data for models up to 200 billion parameters";

/** The fit as the method page shows it: its coefficients with eight digits. */
export const fitEquations: readonly PlainEquation[] = [
  {
    id: "fittedTokenEnergy",
    formula: "e = n · f_E / 1000 + f_L / 3600 · 1.2 · n / 8 / B",
    symbols: {
      e: { term: "tokenEnergy" },
      n: { term: "acceleratorsNeeded" },
      f_E: { term: "acceleratorTokenEnergy" },
      f_L: { term: "tokenTime" },
      B: { parameter: "batchSize" },
    },
    source: `${ecologits}; server boundary, 1.2 kW for the server of eight without its accelerators`,
    bases: ["tokens"],
    when: "fittedModel",
  },

  {
    id: "acceleratorTokenEnergy",
    formula: "f_E = 0.0000011665273 · exp(−0.011205921 · B) · N + 0.000040529281",
    symbols: {
      f_E: { term: "acceleratorTokenEnergy" },
      N: { parameter: "activeParameters" },
      B: { parameter: "batchSize" },
    },
    source: ecologits,
    bases: ["tokens"],
    when: "fittedModel",
  },

  {
    id: "tokenTime",
    formula: "f_L = 0.00067850881 · N + 0.00031193103 · B + 0.019473718",
    symbols: {
      f_L: { term: "tokenTime" },
      N: { parameter: "activeParameters" },
      B: { parameter: "batchSize" },
    },
    source: ecologits,
    bases: ["tokens"],
    when: "fittedModel",
  },

  {
    id: "acceleratorsNeeded",
    formula: "n = 2^⌈log2(⌈M / 80⌉)⌉",
    symbols: { n: { term: "acceleratorsNeeded" }, M: { term: "memory" } },
    source: `${ecologits}; accelerators of 80 GB, a power of two of them`,
    bases: ["tokens"],
    when: "fittedModel",
  },

  {
    id: "memory",
    formula: "M = 1.2 · N_t · b / 8",
    symbols: {
      M: { term: "memory" },
      N_t: { parameter: "totalParameters" },
      b: { parameter: "bitsPerParameter" },
    },
    source: ecologits,
    bases: ["tokens"],
    when: "fittedModel",
  },
];
