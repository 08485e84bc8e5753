import type { ParameterId } from "./parameter.ts";

export const bases = ["footprint", "siting"] as const;
/** footprint: what is hosted now; siting: the same load placed in every region. */
export type Basis = (typeof bases)[number];

export const pillars = ["grid", "price", "water"] as const;
export type Pillar = (typeof pillars)[number];

/** A question put to the model. Everything that changes a result stands here and nowhere else. */
export interface Scenario {
  /** Version of this format; older ones are migrated. */
  readonly version: 1;
  /** Id of the preset it started from; the name stands in the catalogue as `preset.<id>`. */
  readonly preset: string;
  readonly basis: Basis;
  readonly year: number;
  /** Central values that differ from the parameter's default; the range widens where needed to hold them. */
  readonly parameters: { readonly [parameter in ParameterId]?: number };
  readonly switches: Switches;
  readonly index: IndexChoice;
}

export interface Switches {
  /** Count evaporation from hydropower reservoirs in the water behind electricity. */
  readonly hydroEvaporation: boolean;
  readonly waterIntensity: "fuelMix" | "wri";
  /** How national AI load follows: a uniform share of data-centre load, or located AI compute. */
  readonly aiSplit: "dcShare" | "computeShare";
}

export interface IndexChoice {
  /** Relative weights, any non-negative numbers with a positive sum. */
  readonly weights: { readonly [pillar in Pillar]: number };
  readonly aggregation: "arithmetic" | "geometric";
}
