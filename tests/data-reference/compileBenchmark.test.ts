import { expect, test } from "vitest";
import { compileBenchmark, taskFile } from "../../data/ml-energy-benchmark/compile.ts";
import { benchmarkTasks } from "../../src/index.ts";
import { filesOf } from "./filesOf.ts";

const run = (batch: number, joules: number, others = {}) => ({
  nickname: "Model 8B",
  architecture: "Dense Transformer",
  activated_params_billions: 8,
  total_params_billions: 8,
  weight_precision: "bfloat16",
  gpu_model: "H100",
  num_gpus: 2,
  avg_batch_size: batch,
  avg_output_len: 100 + batch,
  energy_per_token_joules: joules,
  ...others,
});

const compile = (runs: readonly object[], pictures: readonly object[] = []) =>
  compileBenchmark(
    filesOf(
      Object.fromEntries(
        benchmarkTasks.map((task) => {
          const configurations =
            { "lm-arena-chat": runs, "text-to-image": pictures }[task as string] ?? [];
          return [taskFile(task), JSON.stringify({ architecture: "diffusion", configurations })];
        }),
      ),
    ),
  );

test("the leanest run, the one nearest 64 requests at once, and the most costly", () => {
  const { rows, issues } = compile([run(8, 3), run(62, 1.2), run(66, 1.1), run(500, 0.4)]);
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    {
      task: "lm-arena-chat",
      model: "Model 8B",
      architecture: "Dense Transformer",
      activeParameters: 8,
      totalParameters: 8,
      precision: "bfloat16",
      accelerator: "H100",
      runs: 4,
      unit: "J/token",
      least: 0.4,
      leastBatch: 500,
      usual: 1.1,
      usualBatch: 66,
      usualAccelerators: 2,
      most: 3,
      mostBatch: 8,
      meanOutputTokens: 259,
    },
  ]);
});

test("models, precisions and accelerators stand apart; pictures are per picture", () => {
  const picture = {
    ...run(0, 0),
    architecture: undefined,
    avg_batch_size: undefined,
    avg_output_len: undefined,
    energy_per_token_joules: undefined,
    batch_size: 16,
    energy_per_image_joules: 7551.05,
  };
  const { rows } = compile(
    [run(64, 1), run(64, 2, { gpu_model: "B200" }), run(64, 3, { weight_precision: "fp8" })],
    [picture],
  );
  expect(rows.map(({ accelerator, precision, usual }) => [accelerator, precision, usual])).toEqual([
    ["H100", "bfloat16", 1],
    ["B200", "bfloat16", 2],
    ["H100", "fp8", 3],
    ["H100", "bfloat16", 7551.05],
  ]);
  expect(rows.at(-1)).toMatchObject({ unit: "J/image", architecture: "diffusion" });
  expect(rows.at(-1)).not.toHaveProperty("meanOutputTokens");
});

test("a configuration without energy is left out and said", () => {
  const { rows, issues } = compile([run(64, 1), run(128, 0)]);
  expect(rows[0]).toMatchObject({ runs: 1 });
  expect(issues).toEqual([
    "tasks/lm-arena-chat.json: 1 configurations without energy are left out.",
  ]);
});
