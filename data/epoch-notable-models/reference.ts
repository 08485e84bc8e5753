import { notableModelsShape, type Reference } from "../../src/index.ts";
import { compileModels, modelsFile } from "./compile.ts";

export const epochNotableModels: Reference = {
  id: "epoch-notable-models",
  title: "What training took, by model",
  publisher: "Epoch AI",
  url: "https://epoch.ai/data/notable-ai-models",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Epoch AI, Notable AI Models (May 2025), CC BY 4.0",
  vintage: "Edition of May 2025, 954 models",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: notableModelsShape,
  transformations: [
    "Models with known operations of training only.",
    "Energy of training = power drawn × length of the run; power in MW.",
    "operationsRatio = operations / (6 · parameters · data · passes), one pass where none is given.",
    "Rows whose cells stand in the wrong columns (authors with commas and no quotes) lose what is shifted; a row shifted from the start is left out.",
    "Zeros for parameters, data, hours, power and hardware count as not known.",
  ],
  caveats: [
    "Figures of closed models are Epoch's estimates: see the column confidence.",
    "Power is estimated from the number and kind of accelerators, overhead included; it is not metered.",
    "Parameters are all parameters: for sparse models, 6 · parameters · data is far above the operations.",
    "Older rows count language data in words, newer ones in tokens.",
    "The edition has 40 billion parameters for GPT-4, which do not go with its operations.",
  ],
  files: [{ name: modelsFile, url: "https://epoch.ai/data/notable_ai_models.csv" }],
  compile: compileModels,
};
