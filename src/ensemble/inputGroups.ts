import type { ParameterId } from "../scenario/parameters.ts";

/**
 * Groups of inputs whose part in a range is told apart. The catalogue has their names as `inputGroup.<id>`. keyResidual: the
 * level that the statistical key gives to a load and how far the load lies from it; weights: of the pillars of the index;
 * partShares: how a load is shared out below the region it is known of; regionalData: figures of regions.
 */
export const inputGroups = [
  "aiShare",
  "inferenceShare",
  "growth",
  "computeWeight",
  "keyResidual",
  "siteUse",
  "siteWater",
  "tokens",
  "gridRules",
  "socialCostOfCarbon",
  "healthCost",
  "weights",
  "partShares",
  "regionalData",
  "otherInputs",
] as const;
export type InputGroup = (typeof inputGroups)[number];

/** Parameters by group. Groups without an entry hold what is no parameter, or what no other group names. */
const parametersOfGroup: Readonly<Partial<Record<InputGroup, readonly ParameterId[]>>> = {
  aiShare: ["aiShare"],
  inferenceShare: ["inferenceShare"],
  growth: ["aiGrowth", "aiGrowthLater"],
  computeWeight: ["computeWeight"],
  keyResidual: ["locatedLevel", "keyOnlyLevel"],
  siteUse: [
    "powerUsageEffectiveness",
    "measuredPowerUsageEffectiveness",
    "addedByDryCooling",
    "addedByHybridCooling",
    "savedByEvaporativeCooling",
    "siteUtilisation",
    "loadFactor",
    "coincidence",
  ],
  siteWater: [
    "evaporativeShare",
    "economiserEvaporativeShare",
    "waterPeaking",
    "wueWithoutClimate",
    "cyclesOfConcentration",
    "waterUsageFloor",
  ],
  tokens: [
    "outputTokens",
    "outputImages",
    "useIncomeElasticity",
    "facilityMultiplier",
    "agenticPromptTokens",
    "promptTokenCost",
    "speculativeMultiplier",
  ],
  gridRules: ["systemLoadFactor", "reserveMargin", "capacityCreditHydro"],
  socialCostOfCarbon: ["socialCostOfCarbon"],
  healthCost: ["healthCostCoal", "healthCostGas", "healthCostOil", "healthIncomeElasticity"],
  regionalData: ["contractedUtilisation"],
};

/** The group of a parameter; `otherInputs` where none names it. */
export const groupOf = (id: ParameterId): InputGroup =>
  inputGroups.find((group) => parametersOfGroup[group]?.includes(id)) ?? "otherInputs";
