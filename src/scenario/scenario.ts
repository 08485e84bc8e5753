import type { IndexChoice } from "./indexChoice.ts";
import type { ParameterId } from "./parameters.ts";
import type { TokenChoice } from "./tokenChoice.ts";

export const bases = ["footprint", "tokens", "siting"] as const;
/** footprint: what is hosted now; tokens: what is asked for, sent to its hosts; siting: the same load placed in every region. */
export type Basis = (typeof bases)[number];

/** Version of the scenario format. */
export const scenarioVersion = 3;

/** A question to the model: everything that changes a result. */
export interface Scenario {
  /** Version of this format; older ones are migrated. */
  readonly version: typeof scenarioVersion;
  /** Id of the preset it started from; the name stands in the catalogue as `preset.<id>`. */
  readonly preset: string;
  readonly basis: Basis;
  readonly year: number;
  /** Central values that differ from the parameter's default; the range widens where needed to hold them. */
  readonly parameters: { readonly [parameter in ParameterId]?: number };
  /** Low and high ends that differ from the parameter's default. */
  readonly ranges: { readonly [parameter in ParameterId]?: readonly [low: number, high: number] };
  readonly switches: Switches;
  readonly tokens: TokenChoice;
  readonly index: IndexChoice;
}

/** Where the water intensity of electricity comes from; the two are never mixed in one ranking. */
export const waterIntensityMethods = ["fuelMix", "wri"] as const;

/** Ways to cool: as fleets do now, by evaporation alone, without any, or with half of it. */
export const coolingChoices = ["fleet", "evaporative", "dry", "hybrid"] as const;
export type CoolingChoice = (typeof coolingChoices)[number];

/** How a price scenario is put: as a sum on each megawatt-hour, or as a share of what others pay. */
export const priceChanges = ["perMegawattHour", "percent"] as const;

export interface Switches {
  /** Count evaporation from hydropower reservoirs in the water behind electricity. */
  readonly hydroEvaporation: boolean;
  readonly waterIntensity: (typeof waterIntensityMethods)[number];
  readonly cooling: CoolingChoice;
  readonly priceChange: (typeof priceChanges)[number];
  /** Carry the health costs of the United States over to other regions by income: a transfer, not a finding. */
  readonly healthTransfer: boolean;
  /** Show the carbon of making the machines, which is booked to where they are made and added to nothing. */
  readonly embodied: boolean;
}
