import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/**
 * Whether scarce water costs anything under a scenario. A shadow price of 0 throughout is a choice: the cost of water
 * is then 0 and needs no figure.
 */
export const waterIsPriced = (scenario: Scenario): boolean =>
  rangeOf(scenario, "shadowPriceOfWater").high > 0;
