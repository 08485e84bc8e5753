import type { ParameterRange } from "../../scenario/rangeOf.ts";
import type { ModelClass, Workload, WorkloadClassId } from "./modelClass.ts";
import { wattHoursPerThousandTokens } from "./tokenEnergy.ts";

const source =
  "ML.ENERGY Benchmark 3.0 (Chung et al. 2025; data of 2026-02-16), accelerators H100 and B200, medians over all models of the task, each model and accelerator once and not weighted by use";

const images =
  "; images of 1,024 by 1,024 pixels in 20 to 50 steps, the usual run with 16 or 32 at once";

/** J per output token (per image) at the accelerators: medians of the leanest run, the run nearest 64 requests at once, the most costly run. */
const joulesOf = (low: number, central: number, high: number): ParameterRange => ({
  low,
  central,
  high,
});

const measured = (
  id: WorkloadClassId,
  workload: Workload,
  { low, central, high }: ParameterRange,
  meanOutputTokens?: number,
): ModelClass => ({
  id,
  workload,
  architecture: "mixed",
  ...(meanOutputTokens === undefined ? {} : { meanOutputTokens }),
  energy: {
    low: wattHoursPerThousandTokens(low),
    central: wattHoursPerThousandTokens(central),
    high: wattHoursPerThousandTokens(high),
    boundary: "accelerator",
    denominator: workload === "image" ? "image" : "outputToken",
  },
  status: "measured",
  source: workload === "image" ? source + images : source,
});

/** What was measured at each kind of work over all models: for a fleet whose models are not known. */
export const workloadClasses: readonly ModelClass[] = [
  measured("anyChat", "chat", joulesOf(0.184, 0.34, 1.547), 632),
  measured("anyReasoning", "reasoning", joulesOf(0.191, 0.285, 1.2), 7091),
  measured("anyCode", "code", joulesOf(0.72, 2.842, 7.048), 251),
  measured("anyImageChat", "imageChat", joulesOf(0.293, 0.44, 1.371), 926),
  measured("anyImage", "image", joulesOf(1591, 2578.065, 9074.01)),
];

/** All models measured at a kind of work. */
export const workloadClassOf = (workload: Workload): ModelClass | undefined =>
  workloadClasses.find((entry) => entry.workload === workload);
