import type { ParameterRange } from "../../scenario/rangeOf.ts";
import type { ModelClass } from "./modelClass.ts";

/** A class as the benchmark measured it, at the accelerators. */
export type MeasuredClass = Required<
  Omit<ModelClass, "energy" | "status" | "source" | "activeParameters">
> &
  Pick<ModelClass, "activeParameters"> & {
    /** J per output token: median over models of the leanest run, the run nearest batch 64, and the most costly run. */
    readonly joules: ParameterRange;
  };

const joulesOf = (low: number, central: number, high: number): ParameterRange => ({
  low,
  central,
  high,
});

/** Sizes in billions, bits per parameter. */
const sizes = (activeParameters: number, totalParameters = activeParameters, bits = 16) => ({
  activeParameters,
  totalParameters,
  bits,
});

const dense = { workload: "chat", architecture: "dense" } as const;
const sparse = { workload: "chat", architecture: "mixtureOfExperts" } as const;

/** ML.ENERGY's runs by class: questions of LM Arena, GPQA, code of Sourcegraph, questions on images. */
export const measuredClasses: readonly MeasuredClass[] = [
  {
    ...dense,
    id: "dense8to14",
    activeParameters: { from: 8, to: 14 },
    typical: sizes(10),
    meanOutputTokens: 596,
    joules: joulesOf(0.071, 0.145, 0.562),
  },
  {
    ...dense,
    id: "dense27to32",
    activeParameters: { from: 27, to: 32 },
    typical: sizes(29.5),
    meanOutputTokens: 674,
    joules: joulesOf(0.203, 0.34, 1.547),
  },
  {
    ...dense,
    id: "dense70",
    activeParameters: { from: 70, to: 70 },
    typical: sizes(70),
    meanOutputTokens: 382,
    joules: joulesOf(0.296, 0.747, 3.688),
  },
  {
    ...dense,
    id: "dense405",
    activeParameters: { from: 405, to: 405 },
    typical: sizes(405, 405, 8),
    meanOutputTokens: 368,
    joules: joulesOf(1.147, 3.082, 13.975),
  },
  {
    ...sparse,
    id: "sparse3",
    activeParameters: { from: 3, to: 3 },
    typical: sizes(3, 30),
    meanOutputTokens: 919,
    joules: joulesOf(0.073, 0.261, 0.772),
  },
  {
    ...sparse,
    id: "sparse17",
    activeParameters: { from: 17, to: 17 },
    typical: sizes(17, 254.5),
    meanOutputTokens: 408,
    joules: joulesOf(0.41, 1.002, 4.039),
  },
  {
    ...sparse,
    id: "sparse22to37",
    activeParameters: { from: 22, to: 37 },
    typical: sizes(22, 235, 8),
    meanOutputTokens: 867,
    joules: joulesOf(0.606, 2.394, 8.421),
  },
  {
    ...dense,
    id: "reasoningDense8to32",
    workload: "reasoning",
    activeParameters: { from: 8, to: 32 },
    typical: sizes(12),
    meanOutputTokens: 6621,
    joules: joulesOf(0.178, 0.264, 1.022),
  },
  {
    ...sparse,
    id: "reasoningSparse3to5",
    workload: "reasoning",
    activeParameters: { from: 3, to: 5 },
    typical: sizes(4, 30),
    meanOutputTokens: 4021,
    joules: joulesOf(0.065, 0.224, 0.705),
  },
  {
    ...sparse,
    id: "reasoningSparse20",
    workload: "reasoning",
    activeParameters: { from: 20 },
    typical: sizes(22, 235, 8),
    meanOutputTokens: 9524,
    joules: joulesOf(1.36, 2.914, 9.566),
  },
  {
    ...sparse,
    id: "codeSparse3",
    workload: "code",
    activeParameters: { from: 3, to: 3 },
    typical: sizes(3, 30),
    meanOutputTokens: 252,
    joules: joulesOf(0.156, 0.349, 0.941),
  },
  {
    ...sparse,
    id: "codeSparse35",
    workload: "code",
    activeParameters: { from: 35, to: 35 },
    typical: sizes(35, 480),
    meanOutputTokens: 250,
    joules: joulesOf(2.518, 5.304, 23.695),
  },
  {
    ...dense,
    id: "imageDense8to32",
    workload: "imageChat",
    activeParameters: { from: 8, to: 32 },
    typical: sizes(19.5),
    meanOutputTokens: 732,
    joules: joulesOf(0.208, 0.295, 1.087),
  },
  {
    ...sparse,
    id: "imageSparse3",
    workload: "imageChat",
    activeParameters: { from: 3, to: 3 },
    typical: sizes(3, 30),
    meanOutputTokens: 978,
    joules: joulesOf(0.15, 0.342, 0.91),
  },
  {
    ...sparse,
    id: "imageSparse17to22",
    workload: "imageChat",
    activeParameters: { from: 17, to: 22 },
    typical: sizes(22, 235),
    meanOutputTokens: 763,
    joules: joulesOf(0.725, 1.872, 8.043),
  },
];
