import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Workload, workloadFile } from "./workload.ts";

/** What a contestant says of its run. */
export interface Run {
  /** Processor time of the work, without reading its inputs. */
  readonly seconds: number;
  /** Most memory that its process held, megabytes. */
  readonly megabytes: number;
}

/** For each output the quantiles of its regions, then the rank quantiles of its ranked regions. */
export type Results = readonly { readonly quantiles: Float64Array; readonly ranks: Float64Array }[];

export const quantileShares = [0.05, 0.25, 0.5, 0.75, 0.95];
export const rankShares = [0.05, 0.5, 0.95];

export const readWorkload = (folder: string): Workload =>
  JSON.parse(readFileSync(join(folder, workloadFile), "utf8"));

/** One array of the workload. */
export function readNumbers(folder: string, name: string): Float64Array {
  const bytes = readFileSync(join(folder, `${name}.f64`));
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
}

/** Measures the work of a contestant in this process, and writes what it found. */
export async function measured(
  folder: string,
  name: string,
  work: () => Results | Promise<Results>,
): Promise<Run> {
  const before = process.cpuUsage();
  const results = await work();
  const { user, system } = process.cpuUsage(before);
  const all = results.flatMap(({ quantiles, ranks }) => [...quantiles, ...ranks]);
  const run = { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(join(folder, `${name}.results.f64`), Float64Array.from(all));
  return run;
}
