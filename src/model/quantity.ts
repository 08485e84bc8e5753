import type { VariableId } from "../dataset/variable.ts";
import type { ParameterId } from "../scenario/parameter.ts";

/** Everything that the kernel computes for a region, with its unit inside the model. */
export const quantityUnits = {
  /** Output tokens answered, samples included; only where demand is given in tokens. */
  hostedTokens: "tokens/yr",
  /** Images made, samples included; only where demand is given in images. */
  hostedImages: "images/yr",
  /** Electricity of AI inference, facilities. */
  facilityEnergy: "kWh/yr",
  /** Electricity of AI inference, computing equipment. */
  itEnergy: "kWh/yr",
  demandShare: "ratio",
  peakDraw: "GW",
  firmCapacity: "GW",
  peakDemand: "GW",
  /** P over peak demand: only to tell a load that no grid can take. */
  peakShare: "ratio",
  firmShare: "ratio",
  headroom: "GW",
  headroomShare: "ratio",
  reserveMarginAfter: "ratio",
  /** New load that finds room below the system's peak if it is curtailed, of that peak. */
  flexibleShareOfPeak: "ratio",
  flexibleHeadroom: "GW",
  netImportShare: "ratio",
  waterUsageEffectiveness: "L/kWh",
  waterIntensity: "L/kWh",
  waterDirect: "m³/yr",
  waterIndirect: "m³/yr",
  scarcityWeightedWater: "m³-eq/yr",
  scarcityWeightedWaterPerResident: "m³-eq/person/yr",
  /** Scarcity-weighted water per kWh of computing equipment. */
  scarcityWeightedWaterPerItEnergy: "m³-eq/kWh",
  carbon: "t/yr",
  /** Carbon of making the machines, by year of their life: booked to where they are made. */
  embodiedCarbon: "t/yr",
  carbonPerResident: "t/person/yr",
  bill: "USD/yr",
  billShareOfGdp: "ratio",
  /** What all other customers of the region pay more under a price scenario; negative where they pay less. */
  pricePressure: "USD/yr",
  pricePressurePerResident: "USD/person/yr",
  pricePressureShareOfGdp: "ratio",
  /** The same for one household whose use is a parameter. */
  pricePressurePerHousehold: "USD/household/yr",
  /** Price of one MWh against yearly GDP per head. */
  priceShareOfIncome: "ratio",
  climateCostPerEnergy: "USD/kWh",
  healthCostPerEnergy: "USD/kWh",
  waterCostPerEnergy: "USD/kWh",
  externalCostPerEnergy: "USD/kWh",
  externalCost: "USD/yr",
  externalCostPerResident: "USD/person/yr",
  climateCost: "USD/yr",
  healthCost: "USD/yr",
  waterCost: "USD/yr",
  healthCostPerResident: "USD/person/yr",
  unpricedPerPriced: "ratio",
  /** External cost of a kWh against what a household pays for one. */
  unpricedPerHouseholdPrice: "ratio",
} as const;

export type QuantityId = keyof typeof quantityUnits;

export const quantityIds = Object.keys(quantityUnits) as readonly QuantityId[];

/**
 * What is worked out before the kernel runs: the data-centre load hosted (TWh/yr), the share of the world's tokens that a
 * region answers, the energy of a token or of an image, and the income of the region where health costs are known.
 */
export type GivenId =
  | "hostedLoad"
  | "servedShare"
  | "tokenEnergy"
  | "imageEnergy"
  | "incomeOfHealthCosts";

/** What a quantity can depend on. */
export type InputId = ParameterId | VariableId | GivenId;

/**
 * How a rise of an input moves a quantity: raises it, lowers it, or either, as the region's own figures decide
 * (monotone all the same); "bends" where it lowers first and then may raise; "none" where it only decides whether there
 * is a value.
 */
export type Effect = "raises" | "lowers" | "either" | "bends" | "none";

export type Effects<Id extends string> = { readonly [id in Id]?: Effect };

/**
 * What a quantity is computed from: the one declaration that ranges, no-data reasons, status, year and sources are
 * read off.
 */
export interface Quantity {
  /** Other quantities; without them there is no value. */
  readonly from?: Effects<QuantityId>;
  /** Parts of a sum that may be unknown: it then reads "at least". */
  readonly parts?: Effects<QuantityId>;
  readonly parameters?: Effects<ParameterId>;
  /** Variables; without them there is no value. */
  readonly variables?: Effects<VariableId>;
  /** Leaves of a whole, such as fuels: at least one above 0 is needed, one that is not listed counts for nothing. */
  readonly leaves?: readonly VariableId[];
  readonly leavesEffect?: Effect;
  /** Variables in whose place a parameter stands where they are missing. */
  readonly replaceable?: Effects<VariableId>;
  /** What is worked out before the kernel runs. */
  readonly given?: Effects<GivenId>;
  /** The only regions in which it is known at all. */
  readonly onlyIn?: readonly string[];
}
