import type { ParameterRange } from "../../scenario/rangeOf.ts";
import type { ModelClass } from "./modelClass.ts";

/** A class as the benchmark measured it, at the accelerators. */
export type MeasuredClass = Omit<ModelClass, "energy" | "status" | "source"> & {
  /** J per output token: median over models of the leanest run, the run nearest batch 64, and the most costly run. */
  readonly joules: ParameterRange;
};

/** ML.ENERGY's runs by class. */
export const measuredClasses: readonly MeasuredClass[] = [
  {
    id: "dense8to14",
    workload: "chat",
    architecture: "dense",
    activeParameters: { from: 8, to: 14 },
    meanOutputTokens: 596,
    joules: { low: 0.071, central: 0.145, high: 0.562 },
  },
  {
    id: "dense27to32",
    workload: "chat",
    architecture: "dense",
    activeParameters: { from: 27, to: 32 },
    meanOutputTokens: 674,
    joules: { low: 0.203, central: 0.34, high: 1.547 },
  },
  {
    id: "dense70",
    workload: "chat",
    architecture: "dense",
    activeParameters: { from: 70, to: 70 },
    meanOutputTokens: 382,
    joules: { low: 0.296, central: 0.747, high: 3.688 },
  },
  {
    id: "dense405",
    workload: "chat",
    architecture: "dense",
    activeParameters: { from: 405, to: 405 },
    meanOutputTokens: 368,
    joules: { low: 1.147, central: 3.082, high: 13.975 },
  },
  {
    id: "sparse3",
    workload: "chat",
    architecture: "mixtureOfExperts",
    activeParameters: { from: 3, to: 3 },
    meanOutputTokens: 919,
    joules: { low: 0.073, central: 0.261, high: 0.772 },
  },
  {
    id: "sparse17",
    workload: "chat",
    architecture: "mixtureOfExperts",
    activeParameters: { from: 17, to: 17 },
    meanOutputTokens: 408,
    joules: { low: 0.41, central: 1.002, high: 4.039 },
  },
  {
    id: "sparse22to37",
    workload: "chat",
    architecture: "mixtureOfExperts",
    activeParameters: { from: 22, to: 37 },
    meanOutputTokens: 867,
    joules: { low: 0.606, central: 2.394, high: 8.421 },
  },
  {
    id: "reasoningSparse20",
    workload: "reasoning",
    architecture: "mixtureOfExperts",
    activeParameters: { from: 20 },
    meanOutputTokens: 9524,
    joules: { low: 1.36, central: 2.914, high: 9.566 },
  },
  {
    id: "reasoningDense8to32",
    workload: "reasoning",
    architecture: "dense",
    activeParameters: { from: 8, to: 32 },
    meanOutputTokens: 6621,
    joules: { low: 0.178, central: 0.264, high: 1.022 },
  },
];
