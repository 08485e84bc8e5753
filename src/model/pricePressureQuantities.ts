import { rangeOf } from "../scenario/rangeOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Effect, Quantity } from "./quantity.ts";

/** What a price scenario does to all other customers: their demand is what the load leaves of the region's. */
export function pricePressureQuantities(scenario: Scenario) {
  const change = rangeOf(scenario, "pricePressure").central;
  /** More demand of others means a larger cost, or a larger relief. */
  const more: Effect = change < 0 ? "lowers" : "raises";
  const less: Effect = change < 0 ? "raises" : "lowers";
  return {
    pricePressure: {
      from: { facilityEnergy: less },
      variables: { annualDemand: more },
      parameters: { pricePressure: "raises" },
    },
    pricePressurePerResident: {
      from: { pricePressure: "raises" },
      variables: { population: less },
    },
    pricePressureShareOfGdp: { from: { pricePressure: "raises" }, variables: { gdp: less } },
  } satisfies Record<string, Quantity>;
}

/** Whether a scenario changes the price of others at all. */
export const hasPricePressure = (scenario: Scenario): boolean =>
  rangeOf(scenario, "pricePressure").central !== 0;
