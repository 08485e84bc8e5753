import type { Status } from "../../dataset/status.ts";
import type { TokenEnergy } from "./tokenEnergy.ts";

/** A class of models and work, with the energy of a generated token. */
export interface ModelClass {
  readonly id: string;
  readonly workload: "chat" | "reasoning" | "mixed";
  readonly architecture: "dense" | "mixtureOfExperts" | "mixed";
  /** Active parameters of the models measured, billions; open-ended where `to` is absent. */
  readonly activeParameters?: { readonly from: number; readonly to?: number };
  /** Mean length of an answer in the benchmark; the energy of its prompt is inside. */
  readonly meanOutputTokens?: number;
  readonly energy: TokenEnergy<"accelerator" | "facility", "outputToken">;
  readonly status: Status;
  readonly source: string;
}
