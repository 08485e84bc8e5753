import type { Equation } from "./equation.ts";

const F_t = { term: "trainingOperations" } as const;
const F_i = { term: "inferenceOperations" } as const;
const N = { parameter: "activeParameters" } as const;
const D = { parameter: "trainingTokens" } as const;
const R = { parameter: "trainingRuns" } as const;
const k = { parameter: "samplesPerAnswer" } as const;
const V = { parameter: "tokensPerDay" } as const;
const E_t = { term: "trainingEnergy" } as const;
const E_i = { term: "inferenceEnergy" } as const;

/** A model from its first training step to its last answer. */
export const lifeCycleEquations: readonly Equation[] = [
  {
    id: "trainingOperations",
    section: "lifeCycle",
    formula: "F_t = 6 · N · D · R",
    symbols: { F_t, N, D, R },
    source: "Kaplan et al. (2020): forward and backward pass",
  },
  {
    id: "lifeOperations",
    section: "lifeCycle",
    formula: "F = F_t + 2 · N · k · T · A",
    symbols: {
      F: { term: "lifeOperations" },
      F_t,
      N,
      k,
      T: { term: "answerTokens" },
      A: { term: "answers" },
    },
    source: "Roberts et al. (2026), train to test: the identity of the budget only",
  },
  {
    id: "inferenceOperations",
    section: "lifeCycle",
    formula: "F_i = 2 · N · k · T · A",
    symbols: { F_i, N, k, T: { term: "answerTokens" }, A: { term: "answers" } },
    source: "Sardana et al. (2024): a forward pass for each token",
  },
  {
    id: "crossoverDay",
    section: "lifeCycle",
    formula: "t = 3 · D · R / (k · V)",
    symbols: { t: { term: "crossoverDay" }, D, R, k, V },
    source: "6 N D against 2 N a token: the size of the model cancels. At even use",
  },
  {
    id: "energyCrossoverDay",
    section: "lifeCycle",
    formula: "t_E = t · ρ",
    symbols: {
      t_E: { term: "energyCrossoverDay" },
      t: { term: "crossoverDay" },
      ρ: { parameter: "energyPerOperationRatio" },
    },
    source: "J/FLOP in training over J/FLOP in inference",
  },
  {
    id: "growthRate",
    section: "lifeCycle",
    formula: "λ = 12 · ln(1 + U) / 365",
    symbols: { λ: { term: "growthRate" }, U: { parameter: "usageGrowth" } },
    source: "Change a month, compounded by the day",
  },
  {
    id: "growingCrossoverDay",
    section: "lifeCycle",
    formula: "t_U = ln(1 + λ · t_E) / λ",
    symbols: {
      t_U: { term: "growingCrossoverDay" },
      λ: { term: "growthRate" },
      t_E: { term: "energyCrossoverDay" },
    },
    source: "Use that grows gets there earlier; without growth it is t_E",
  },
  {
    id: "hiddenShare",
    section: "lifeCycle",
    formula: "η = E_i / (E_t + E_i)",
    symbols: { η: { term: "hiddenShare" }, E_i, E_t },
    source: "Share of a model's burden that an account of its training alone hides",
  },
  {
    id: "loss",
    section: "lifeCycle",
    formula: "ℓ = 1.69 + 406.4 / N^0.336 + 410.7 / D^0.283",
    symbols: { ℓ: { term: "loss" }, N, D },
    source:
      "Hoffmann et al. (2022) with the constants of Sardana et al. (2024): the smaller model trained longer is the one of least F at the same ℓ",
  },
];
