import type { Status } from "../../dataset/status.ts";
import type { ModelClassId } from "../../scenario/tokenChoice.ts";
import type { InferenceModel } from "./ecologits.ts";
import type { TokenEnergy } from "./tokenEnergy.ts";

/** Kinds of work of the benchmark: questions, problems solved step by step, code filled in, questions on images, images made; or a mix. */
export const workloads = ["chat", "reasoning", "code", "imageChat", "image", "mixed"] as const;
export type Workload = (typeof workloads)[number];

/** All models that were measured at a kind of work, together. */
export const workloadClassIds = [
  "anyChat",
  "anyReasoning",
  "anyCode",
  "anyImageChat",
  "anyImage",
] as const;
export type WorkloadClassId = (typeof workloadClassIds)[number];

/** A class of models and work, with the energy of a generated token, or of an image. */
export interface ModelClass {
  readonly id: ModelClassId | WorkloadClassId;
  readonly workload: Workload;
  readonly architecture: "dense" | "mixtureOfExperts" | "mixed";
  /** Active parameters of the models measured, billions; open-ended where `to` is absent. */
  readonly activeParameters?: { readonly from: number; readonly to?: number };
  /** Median sizes of those models and their usual precision, for the parametric figure; absent where sizes are not known. */
  readonly typical?: InferenceModel;
  /** Mean length of an answer in the benchmark; the energy of its prompt is inside. */
  readonly meanOutputTokens?: number;
  readonly energy: TokenEnergy<"accelerator" | "facility", "outputToken" | "image">;
  readonly status: Status;
  readonly source: string;
}
