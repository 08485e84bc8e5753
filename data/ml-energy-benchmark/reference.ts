import { benchmarkTasks, measuredInferenceShape, type Reference } from "../../src/index.ts";
import { compileBenchmark, taskFile } from "./compile.ts";

export const mlEnergyBenchmark: Reference = {
  id: "ml-energy-benchmark",
  title: "Measured energy of inference, by task, model and accelerator",
  publisher: "ML.ENERGY Initiative, University of Michigan",
  url: "https://ml.energy/leaderboard",
  licence: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
  attribution:
    "ML.ENERGY Benchmark 3.0 (Chung et al., The ML.ENERGY Benchmark, NeurIPS Datasets and Benchmarks 2025), data of 2026-02-16",
  vintage: "Benchmark 3.0, data of 2026-02-16",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: measuredInferenceShape,
  transformations: [
    "Of all configurations of a model, precision and accelerator: the leanest, the one nearest 64 requests at once, and the most costly; six digits.",
    "Mean length of an answer over the configurations.",
  ],
  caveats: [
    "Energy of the accelerators only: no host, no idle capacity, no cooling.",
    "Saturated steady state, so a lower bound for a fleet in service.",
    "Energy per token is per generated token and holds that task's prompt.",
    "The leaderboard names Apache-2.0 in its readme and has no licence file of its own; the measurements are facts and cited.",
  ],
  files: benchmarkTasks.map((task) => ({
    name: taskFile(task),
    url: `https://raw.githubusercontent.com/ml-energy/leaderboard/master/public/data/${taskFile(task)}`,
  })),
  compile: compileBenchmark,
};
