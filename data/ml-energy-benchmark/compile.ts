import {
  benchmarkTasks,
  type CompiledReference,
  type MeasuredInference,
  optional,
} from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceText } from "../compile/sourceText.ts";

type Task = (typeof benchmarkTasks)[number];

/** Name of a task's file among those of the leaderboard. */
export const taskFile = (task: string): string => `tasks/${task}.json`;

/** One configuration as the leaderboard prints it: tokens at a mean batch size, images and videos at a fixed one. */
interface Run {
  readonly nickname: string;
  readonly architecture?: string;
  readonly activated_params_billions: number;
  readonly total_params_billions: number;
  readonly weight_precision: string;
  readonly gpu_model: string;
  readonly num_gpus: number;
  readonly avg_batch_size?: number;
  readonly batch_size?: number;
  readonly avg_output_len?: number;
  readonly energy_per_token_joules?: number;
  readonly energy_per_image_joules?: number;
  readonly energy_per_video_joules?: number;
}

interface TaskFile {
  readonly architecture?: string;
  readonly configurations: readonly Run[];
}

/** Concurrent requests that represent usual service. */
const usualBatch = 64;

/** Least, usual and most energy of each model on each accelerator, task by task. */
export function compileBenchmark(files: SourceFiles): CompiledReference {
  const issues: string[] = [];
  const rows = benchmarkTasks.flatMap((task) => {
    const { configurations, architecture } = JSON.parse(
      sourceText(files, taskFile(task)),
    ) as TaskFile;
    const measured = configurations.filter((run) => energyOf(run) > 0);
    if (measured.length < configurations.length)
      issues.push(
        `${taskFile(task)}: ${configurations.length - measured.length} configurations without energy are left out.`,
      );
    return [...groups(measured).values()].map((runs) => summary(task, runs, architecture));
  });
  return { rows, issues };
}

const energyOf = (run: Run): number =>
  run.energy_per_token_joules ?? run.energy_per_image_joules ?? run.energy_per_video_joules ?? 0;

const batchOf = (run: Run): number => run.avg_batch_size ?? run.batch_size ?? Number.NaN;

function groups(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const found = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${run.nickname} ${run.weight_precision} ${run.gpu_model}`;
    found.set(key, [...(found.get(key) ?? []), run]);
  }
  return found;
}

function summary(task: Task, runs: readonly Run[], architecture = "not stated"): MeasuredInference {
  const byEnergy = [...runs].sort((a, b) => energyOf(a) - energyOf(b));
  const least = byEnergy[0] as Run;
  const most = byEnergy.at(-1) as Run;
  const usual = byEnergy.reduce((nearest, run) =>
    distance(run) < distance(nearest) ? run : nearest,
  );
  const lengths = runs.flatMap((run) => run.avg_output_len ?? []);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return {
    task,
    model: least.nickname,
    architecture: least.architecture ?? architecture,
    activeParameters: least.activated_params_billions,
    totalParameters: least.total_params_billions,
    precision: least.weight_precision,
    accelerator: least.gpu_model,
    runs: runs.length,
    unit: unitOf(least),
    least: sixDigits(energyOf(least)),
    leastBatch: sixDigits(batchOf(least)),
    usual: sixDigits(energyOf(usual)),
    usualBatch: sixDigits(batchOf(usual)),
    usualAccelerators: usual.num_gpus,
    most: sixDigits(energyOf(most)),
    mostBatch: sixDigits(batchOf(most)),
    ...optional("meanOutputTokens", lengths.length > 0 ? sixDigits(mean) : undefined),
  };
}

/** How far a run is from the usual batch; at equal distance the one with the least energy comes first. */
const distance = (run: Run): number => Math.abs(batchOf(run) - usualBatch);

function unitOf(run: Run): MeasuredInference["unit"] {
  if (run.energy_per_image_joules !== undefined) return "J/image";
  return run.energy_per_video_joules === undefined ? "J/token" : "J/video";
}
