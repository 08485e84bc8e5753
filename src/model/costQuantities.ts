import { generationFuels } from "../dataset/fuels.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { coolingEffects } from "./coolingEffects.ts";
import { healthCosts } from "./fuelParameters.ts";
import { healthCostRegions } from "./healthCost.ts";
import { parametersWith } from "./parametersWith.ts";
import { pricePressureQuantities } from "./pricePressureQuantities.ts";
import type { Quantity } from "./quantity.ts";
import { waterIsPriced } from "./waterIsPriced.ts";

/** Carbon, the bill, and the cost that no price contains. */
export const costQuantities = (scenario: Scenario) =>
  ({
    ...carbonAndBill,
    ...pricePressureQuantities(scenario),
    climateCostPerEnergy: {
      variables: { carbonIntensity: "raises" },
      parameters: { socialCostOfCarbon: "raises", internalisedShare: "lowers" },
    },
    healthCostPerEnergy: healthCost(scenario),
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
    climateCost: { from: { climateCostPerEnergy: "raises", facilityEnergy: "raises" } },
    healthCost: { from: { healthCostPerEnergy: "raises", facilityEnergy: "raises" } },
    waterCost: { from: { waterCostPerEnergy: "raises", facilityEnergy: "raises" } },
    healthCostPerResident: {
      from: { healthCost: "raises" },
      variables: { population: "lowers" },
    },
    unpricedPerPriced: {
      from: { externalCostPerEnergy: "raises" },
      variables: { priceBusiness: "lowers" },
    },
    unpricedPerHouseholdPrice: {
      from: { externalCostPerEnergy: "raises" },
      variables: { priceHousehold: "lowers" },
    },
  }) satisfies Record<string, Quantity>;

const carbonAndBill = {
  carbon: { from: { facilityEnergy: "raises" }, variables: { carbonIntensity: "raises" } },
  carbonPerResident: { from: { carbon: "raises" }, variables: { population: "lowers" } },
  bill: { from: { facilityEnergy: "raises" }, variables: { priceBusiness: "raises" } },
  billShareOfGdp: { from: { bill: "raises" }, variables: { gdp: "lowers" } },
  /** Booked to the makers of the machines; it follows the draw of the equipment here. */
  embodiedCarbon: {
    from: { itEnergy: "raises" },
    parameters: {
      loadFactor: "lowers",
      powerPerAccelerator: "lowers",
      embodiedPerAccelerator: "raises",
      embodiedPerServer: "raises",
      hardwareLifetime: "lowers",
    },
  },
  priceShareOfIncome: { variables: { priceBusiness: "raises", gdpPerHead: "lowers" } },
} as const satisfies Record<string, Quantity>;

/** Known in the United States alone, unless a scenario carries it over by income. */
const healthCost = ({ switches }: Scenario): Quantity => {
  const byFuel = {
    leaves: generationFuels,
    leavesEffect: "none",
    parameters: parametersWith(healthCosts, "raises"),
  } as const;
  return switches.healthTransfer
    ? {
        ...byFuel,
        variables: { gdpPerHead: "raises" },
        given: { incomeOfHealthCosts: "lowers" },
        parameters: { ...byFuel.parameters, healthIncomeElasticity: "either" },
      }
    : { ...byFuel, onlyIn: healthCostRegions };
};

const waterCost = (scenario: Scenario): Quantity =>
  waterIsPriced(scenario)
    ? {
        from: { waterUsageEffectiveness: "raises", waterIntensity: "raises" },
        variables: { scarcityFactor: "raises" },
        parameters: {
          shadowPriceOfWater: "raises",
          ...coolingEffects[scenario.switches.cooling].perFacility,
        },
      }
    : { parameters: { shadowPriceOfWater: "raises" } };
