/** Classes of models that a scenario can choose; each is declared in the model with its energy. `custom` is set by parameters. */
export const modelClassIds = [
  "fleet",
  "dense8to14",
  "dense27to32",
  "dense70",
  "dense405",
  "sparse3",
  "sparse17",
  "sparse22to37",
  "reasoningDense8to32",
  "reasoningSparse3to5",
  "reasoningSparse20",
  "codeSparse3",
  "codeSparse35",
  "imageDense8to32",
  "imageSparse3",
  "imageSparse17to22",
] as const;
export type ModelClassId = (typeof modelClassIds)[number];

export const modelChoices = [...modelClassIds, "custom"] as const;
export type ModelChoice = (typeof modelChoices)[number];

/**
 * What the answers are for. `asModel`: the class of models names its work. The others take the class of models to what was measured of
 * it at that work; agents answer like chat, with longer prompts; an image is counted by itself and not in tokens.
 */
export const workloadChoices = [
  "asModel",
  "chat",
  "reasoning",
  "code",
  "agentic",
  "imageChat",
  "image",
] as const;
export type WorkloadChoice = (typeof workloadChoices)[number];

/** Where the energy of a token comes from: what was measured on machines, or a fit by the size of the model. */
export const tokenEnergyMethods = ["measured", "parametric"] as const;
export type TokenEnergyMethod = (typeof tokenEnergyMethods)[number];

/** Routings that need no file; `custom` is given share by share. */
export const routingPresets = [
  "footprint",
  "local",
  "cheapest",
  "cleanest",
  "leastStressed",
] as const;
export type RoutingPreset = (typeof routingPresets)[number];

export const routingChoices = [...routingPresets, "custom"] as const;
export type RoutingChoice = (typeof routingChoices)[number];

/** One entry of the routing matrix: the share of the demand of users in `u` that is served in `r`. */
export interface RoutingShare {
  readonly u: string;
  readonly r: string;
  /** 0–1; those of one `u` sum to 1. */
  readonly share: number;
}

/** What is asked for, and where it is answered. Volumes and multipliers are parameters. */
export interface TokenChoice {
  readonly model: ModelChoice;
  readonly workload: WorkloadChoice;
  readonly energy: TokenEnergyMethod;
  readonly routing: RoutingChoice;
  /** Read where the routing is `custom`; users who are not named are served as in the preset `footprint`. */
  readonly customRouting: readonly RoutingShare[];
}
