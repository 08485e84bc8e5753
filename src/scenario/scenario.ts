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

/** Where the water intensity of electricity comes from; the two are never mixed in one ranking. */
export const waterIntensityMethods = ["fuelMix", "wri"] as const;

/** How national AI load follows: a uniform share of data-centre load, or located AI compute. */
export const aiSplits = ["dcShare", "computeShare"] as const;

export interface Switches {
  /** Count evaporation from hydropower reservoirs in the water behind electricity. */
  readonly hydroEvaporation: boolean;
  readonly waterIntensity: (typeof waterIntensityMethods)[number];
  readonly aiSplit: (typeof aiSplits)[number];
}

export const aggregations = ["arithmetic", "geometric"] as const;

export interface IndexChoice {
  /** Relative weights, any non-negative numbers with a positive sum. */
  readonly weights: { readonly [pillar in Pillar]: number };
  readonly aggregation: (typeof aggregations)[number];
}
