import type { Scenario } from "../scenario/scenario.ts";
import { waterIsPriced } from "./cost/waterIsPriced.ts";
import { asksForImages } from "./tokens/workloadDemand.ts";

/** When an equation holds, beside the bases that it is for; said in words by the catalogue as `equation.when.<id>`. */
export const equationConditions = [
  "wetBulbKnown",
  "wetBulbUnknown",
  "loadFactorKnown",
  "loadFactorUnknown",
  "fuelMix",
  "wri",
  "images",
  "measuredClass",
  "fittedModel",
  "priceInDollars",
  "priceInPercent",
  "healthTransfer",
  "healthBeside",
  "healthInside",
  "waterPriced",
  "arithmetic",
  "geometric",
  "minMax",
  "fullMinMax",
  "percentileRank",
  "zScore",
  "goalposts",
  "vulnerability",
] as const;
export type EquationCondition = (typeof equationConditions)[number];

/** Conditions that choose between two ways to compute a quantity; a scenario decides each of them. */
export const scenarioConditions = {
  fuelMix: ({ switches }) => switches.waterIntensity === "fuelMix",
  wri: ({ switches }) => switches.waterIntensity === "wri",
  images: asksForImages,
  priceInDollars: ({ switches }) => switches.priceChange === "perMegawattHour",
  priceInPercent: ({ switches }) => switches.priceChange === "percent",
  healthTransfer: ({ switches }) => switches.healthTransfer,
  healthBeside: ({ switches }) => !switches.healthTransfer,
  healthInside: ({ switches }) => switches.healthTransfer,
  waterPriced: waterIsPriced,
} as const satisfies { readonly [when in EquationCondition]?: (scenario: Scenario) => boolean };
