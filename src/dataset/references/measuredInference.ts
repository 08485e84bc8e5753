import type { ReferenceShape, RowOf } from "../reference.ts";
import { number, oneOf, required, text } from "./column.ts";

/** Tasks of the benchmark: reasoning on questions, chat, code, pictures and films put in, pictures and films made. */
export const benchmarkTasks = [
  "gpqa",
  "lm-arena-chat",
  "sourcegraph-fim",
  "image-chat",
  "video-chat",
  "text-to-image",
  "text-to-video",
] as const;

/** What one figure of the benchmark is per. */
export const benchmarkUnits = ["J/token", "J/image", "J/video"] as const;

const joules = "J per token, image or video";

/** Measured energy of accelerators, by task, model and accelerator: the leanest, a usual and the most costly run. */
export const measuredInferenceShape = {
  key: ["task", "model", "precision", "accelerator"],
  columns: {
    task: required(oneOf(benchmarkTasks, "Task of the benchmark")),
    model: required(text("Name of the model")),
    architecture: required(text("Dense, mixture of experts, or diffusion")),
    activeParameters: required(
      number("billions", "Parameters that work on a token", { max: 10000 }),
    ),
    totalParameters: required(number("billions", "All parameters", { max: 10000 })),
    precision: required(text("Format of the weights")),
    accelerator: required(text("Accelerator measured")),
    runs: required(number("runs", "Configurations measured", { min: 1, max: 1000 })),
    unit: required(
      oneOf(benchmarkUnits, "Unit of least, usual and most; a token is one that was generated"),
    ),
    least: required(number(joules, "Leanest run", { max: 1e7 })),
    leastBatch: required(number("requests", "Requests at once in the leanest run", { max: 10000 })),
    usual: required(number(joules, "Run nearest 64 requests at once", { max: 1e7 })),
    usualBatch: required(number("requests", "Requests at once in that run", { max: 10000 })),
    usualAccelerators: required(
      number("accelerators", "Accelerators in that run", { min: 1, max: 64 }),
    ),
    most: required(number(joules, "Most costly run", { max: 1e7 })),
    mostBatch: required(
      number("requests", "Requests at once in the most costly run", { max: 10000 }),
    ),
    meanOutputTokens: number("tokens", "Mean length of an answer over the runs", { max: 1e6 }),
  },
} as const satisfies ReferenceShape;

/** One model on one task and accelerator. */
export type MeasuredInference = RowOf<typeof measuredInferenceShape>;
