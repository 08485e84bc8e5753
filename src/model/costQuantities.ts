import { generationFuels } from "../dataset/fuels.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { healthCosts } from "./fuelParameters.ts";
import { healthCostRegions } from "./healthCost.ts";
import { parametersWith } from "./parametersWith.ts";
import type { Quantity } from "./quantity.ts";
import { waterIsPriced } from "./waterIsPriced.ts";

/** Carbon, the bill, and the cost that no price contains. */
export const costQuantities = (scenario: Scenario) =>
  ({
    ...carbonAndBill,
    climateCostPerEnergy: {
      variables: { carbonIntensity: "raises" },
      parameters: { socialCostOfCarbon: "raises", internalisedShare: "lowers" },
    },
    healthCostPerEnergy: {
      leaves: generationFuels,
      leavesEffect: "none",
      parameters: parametersWith(healthCosts, "raises"),
      onlyIn: healthCostRegions,
    },
    waterCostPerEnergy: waterCost(scenario),
    externalCostPerEnergy: {
      from: { climateCostPerEnergy: "raises" },
      parts: { healthCostPerEnergy: "raises", waterCostPerEnergy: "raises" },
    },
    externalCost: { from: { externalCostPerEnergy: "raises", facilityEnergy: "raises" } },
    externalCostPerResident: {
      from: { externalCost: "raises" },
      variables: { population: "lowers" },
    },
    unpricedPerPriced: {
      from: { externalCostPerEnergy: "raises" },
      variables: { priceBusiness: "lowers" },
    },
  }) satisfies Record<string, Quantity>;

const carbonAndBill = {
  carbon: { from: { facilityEnergy: "raises" }, variables: { carbonIntensity: "raises" } },
  carbonPerResident: { from: { carbon: "raises" }, variables: { population: "lowers" } },
  bill: { from: { facilityEnergy: "raises" }, variables: { priceBusiness: "raises" } },
  billShareOfGdp: { from: { bill: "raises" }, variables: { gdp: "lowers" } },
  priceShareOfIncome: { variables: { priceBusiness: "raises", gdpPerHead: "lowers" } },
} as const satisfies Record<string, Quantity>;

const waterCost = (scenario: Scenario): Quantity =>
  waterIsPriced(scenario)
    ? {
        from: { waterUsageEffectiveness: "raises", waterIntensity: "raises" },
        variables: { scarcityFactor: "raises" },
        parameters: { shadowPriceOfWater: "raises", powerUsageEffectiveness: "lowers" },
      }
    : { parameters: { shadowPriceOfWater: "raises" } };
