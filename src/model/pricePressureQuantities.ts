import type { ParameterId } from "../scenario/parameter.ts";
import { rangeOf } from "../scenario/rangeOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Effect, Quantity } from "./quantity.ts";

/** What a price scenario does to all other customers: their demand is what the load leaves of the region's. */
export function pricePressureQuantities(scenario: Scenario) {
  const change = rangeOf(scenario, changeParameter(scenario)).central;
  /** More demand of others, or a higher price to take a share of, means a larger cost, or a larger relief. */
  const more: Effect = change < 0 ? "lowers" : "raises";
  const less: Effect = change < 0 ? "raises" : "lowers";
  const parameters = { [changeParameter(scenario)]: "raises" } as const;
  const isRelative = isInPercent(scenario);
  return {
    pricePressure: {
      from: { facilityEnergy: less },
      variables: { annualDemand: more, ...(isRelative ? { priceBusiness: more } : {}) },
      parameters,
    },
    pricePressurePerResident: {
      from: { pricePressure: "raises" },
      variables: { population: less },
    },
    pricePressureShareOfGdp: { from: { pricePressure: "raises" }, variables: { gdp: less } },
    pricePressurePerHousehold: {
      from: { facilityEnergy: "none" },
      variables: isRelative ? { priceHousehold: more } : {},
      parameters: { ...parameters, householdUse: more },
    },
  } satisfies Record<string, Quantity>;
}

/** Whether a price scenario is a share of what others pay. */
export const isInPercent = ({ switches }: Scenario): boolean => switches.priceChange === "percent";

/** The parameter that holds the change, by the way it is put. */
const changeParameter = (scenario: Scenario): ParameterId =>
  isInPercent(scenario) ? "relativePricePressure" : "pricePressure";

/** Whether a scenario changes the price of others at all. */
export const hasPricePressure = (scenario: Scenario): boolean =>
  rangeOf(scenario, changeParameter(scenario)).central !== 0;
