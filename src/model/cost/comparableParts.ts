import type { Scenario } from "../../scenario/scenario.ts";
import { waterIsPriced } from "./waterIsPriced.ts";

/**
 * Parts of the external cost that are known in every region with an electricity mix, so that shares of the world can be
 * compared: health counts only where it is transferred to all. None in siting, where a load has no share of the world.
 */
export function comparableParts(
  scenario: Scenario,
): readonly ("climateCost" | "waterCost" | "healthCost")[] {
  if (scenario.basis === "siting") return [];
  return [
    "climateCost",
    ...(waterIsPriced(scenario) ? (["waterCost"] as const) : []),
    ...(scenario.switches.healthTransfer ? (["healthCost"] as const) : []),
  ];
}
