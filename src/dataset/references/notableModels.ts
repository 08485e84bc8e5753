import type { ReferenceShape, RowOf } from "../reference.ts";
import { number, oneOf, required, text } from "./column.ts";

/** How sure Epoch is of its figures. */
export const confidences = ["Confident", "Likely", "Speculative", "Unknown"] as const;

/** What training took, by model. */
export const notableModelsShape = {
  key: ["model"],
  columns: {
    model: required(text("Name of the model")),
    organisation: text("Who made it; several are parted by commas"),
    country: text("Country of the organisation, in English"),
    published: required({ kind: "day", about: "Day of publication" }),
    domain: text("What it works on; several are parted by commas"),
    parameters: number("parameters", "All parameters, of sparse models too"),
    trainingOperations: required(number("FLOP", "Operations of the training run", { max: 1e30 })),
    trainingData: number(
      "datapoints",
      "Size of the training data: tokens or words of language models, else images, frames, games",
    ),
    epochs: number("passes", "How often training went through the data"),
    trainingHours: number("h", "Length of the training run", { max: 100000 }),
    hardware: text("Accelerators"),
    accelerators: number("accelerators", "Number of accelerators", { max: 1e7 }),
    utilisation: number("ratio", "Share of their peak operations that accelerators reached", {
      max: 1,
    }),
    trainingPower: number("MW", "Power drawn in training, as Epoch estimates it", { max: 10000 }),
    trainingEnergy: number("GWh", "Power times length of the training run", { max: 100000 }),
    operationsRatio: number(
      "ratio",
      "Operations over 6 · parameters · data · passes: far from 1 for sparse models, where data count words or images, or where figures do not belong together",
    ),
    confidence: oneOf(confidences, "How sure Epoch is"),
    access: text("Who may use it, and how"),
    url: text("Publication of the model"),
    note: text("What was left out of the row"),
  },
} as const satisfies ReferenceShape;

/** A model of Epoch's list. */
export type NotableModel = RowOf<typeof notableModelsShape>;
