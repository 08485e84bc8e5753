import type { Equation } from "./equation.ts";

const ecologits =
  "EcoLogits (2026, commit 5be90da), fitted to ML.ENERGY data for models up to 200 billion parameters";

const size = {
  N: { parameter: "activeParameters" },
  B: { parameter: "batchSize" },
} as const;

/** Demand in tokens and the energy of one. */
export const tokenEquations: readonly Equation[] = [
  {
    id: "useShare",
    section: "tokens",
    formula: "x = B · d / ∑(B · d)",
    symbols: {
      x: { term: "useShare" },
      B: { variable: "population" },
      d: { variable: "aiUseShare" },
    },
    source: "Microsoft AI Economy Institute, first quarter of 2026; users are taken to ask alike",
    bases: ["tokens"],
  },
  {
    id: "servedShare",
    section: "tokens",
    formula: "s = ∑_u x · H",
    symbols: {
      s: { term: "servedShare" },
      x: { term: "useShare" },
      H: { term: "routingShare" },
    },
    source: "Routing cannot be observed: H is a scenario, its rows sum to 1",
    bases: ["tokens"],
  },
  {
    id: "hostedTokens",
    section: "tokens",
    formula: "T = W · k · s",
    symbols: {
      T: { quantity: "hostedTokens" },
      W: { parameter: "outputTokens" },
      k: { parameter: "samplesPerAnswer" },
      s: { term: "servedShare" },
    },
    source: "Output tokens, samples included",
    bases: ["tokens"],
  },
  {
    id: "itEnergyOfTokens",
    section: "tokens",
    formula: "E_IT = T · e · m · v · (1 + (p + p_a) · r) / PUE_e",
    symbols: {
      E_IT: { quantity: "itEnergy" },
      T: { quantity: "hostedTokens" },
      e: { term: "tokenEnergy" },
      m: { parameter: "facilityMultiplier" },
      v: { parameter: "speculativeMultiplier" },
      p: { parameter: "extraPromptTokens" },
      p_a: { parameter: "agenticPromptTokens" },
      r: { parameter: "promptTokenCost" },
      PUE_e: { parameter: "measuredPowerUsageEffectiveness" },
    },
    source:
      "Per output token. p_a counts for agents and is 0 for other work (OpenRouter 2025). m carries energy at the accelerators to the facility and is 1 where a figure stands for the server or the facility already; PUE_e takes out the PUE inside and is 1 for the fit (Google 2025)",
    bases: ["tokens"],
  },
  {
    id: "hostedImages",
    section: "tokens",
    formula: "N_i = W_i · k · s",
    symbols: {
      N_i: { quantity: "hostedImages" },
      W_i: { parameter: "outputImages" },
      k: { parameter: "samplesPerAnswer" },
      s: { term: "servedShare" },
    },
    source: "Images made, samples included; an image is not a number of tokens",
    bases: ["tokens"],
    when: "images",
  },
  {
    id: "itEnergyOfImages",
    section: "tokens",
    formula: "E_IT = N_i · e_i · m / PUE_e",
    symbols: {
      E_IT: { quantity: "itEnergy" },
      N_i: { quantity: "hostedImages" },
      e_i: { term: "imageEnergy" },
      m: { parameter: "facilityMultiplier" },
      PUE_e: { parameter: "measuredPowerUsageEffectiveness" },
    },
    source:
      "Per image. m and PUE_e are those of answers in text (Google 2025), carried over: nobody has published them for images",
    bases: ["tokens"],
    when: "images",
  },
  {
    id: "measuredImageEnergy",
    section: "tokens",
    formula: "e_i = J_i / 3600000",
    symbols: { e_i: { term: "imageEnergy" }, J_i: { term: "imageJoules" } },
    source:
      "ML.ENERGY Benchmark 3.0 (2026), text to image, medians over seven models on two accelerators, 1,024 by 1,024 pixels in 20 to 50 steps; accelerators only",
    bases: ["tokens"],
    when: "images",
  },
  {
    id: "measuredTokenEnergy",
    section: "tokens",
    formula: "e = J / 3600000",
    symbols: { e: { term: "tokenEnergy" }, J: { term: "measuredJoules" } },
    source:
      "ML.ENERGY Benchmark 3.0 (2026), medians over models of a class: leanest run, run nearest 64 requests at once, most costly run; accelerators only",
    bases: ["tokens"],
    when: "measuredClass",
  },
  {
    id: "fittedTokenEnergy",
    section: "tokens",
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
    section: "tokens",
    formula: "f_E = 0.0000011665273 · exp(−0.011205921 · B) · N + 0.000040529281",
    symbols: { f_E: { term: "acceleratorTokenEnergy" }, ...size },
    source: ecologits,
    bases: ["tokens"],
    when: "fittedModel",
  },
  {
    id: "tokenTime",
    section: "tokens",
    formula: "f_L = 0.00067850881 · N + 0.00031193103 · B + 0.019473718",
    symbols: { f_L: { term: "tokenTime" }, ...size },
    source: ecologits,
    bases: ["tokens"],
    when: "fittedModel",
  },
  {
    id: "acceleratorsNeeded",
    section: "tokens",
    formula: "n = 2^⌈log2(⌈M / 80⌉)⌉",
    symbols: { n: { term: "acceleratorsNeeded" }, M: { term: "memory" } },
    source: `${ecologits}; accelerators of 80 GB, a power of two of them`,
    bases: ["tokens"],
    when: "fittedModel",
  },
  {
    id: "memory",
    section: "tokens",
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
