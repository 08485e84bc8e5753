import type { InputId, QuantityId } from "../model/quantity.ts";
import type { RangeColumn, RangeRequest } from "../model/ranges.ts";
import { waterIsPriced } from "../model/waterIsPriced.ts";
import { parameterIds } from "../scenario/parameter.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Answer } from "./answer.ts";

const keyOf = (quantity: QuantityId): string => `ledger.${quantity}`;

/** What every region shares: moved alike everywhere, it leaves a share of the world nearly as it is. */
const shared: readonly InputId[] = [...parameterIds, "tokenEnergy", "incomeOfHealthCosts"];

/** Parts of the external cost that are known in every region with an electricity mix. */
function partsOf(scenario: Scenario): readonly QuantityId[] {
  if (scenario.basis === "siting") return [];
  return [
    "climateCost",
    ...(waterIsPriced(scenario) ? (["waterCost"] as const) : []),
    ...(scenario.switches.healthTransfer ? (["healthCost"] as const) : []),
  ];
}

/** The ranges that the accounts need: of the region's own figures, what all regions share held at its centre. */
export const ledgerRequests = (scenario: Scenario): Readonly<Record<string, RangeRequest>> =>
  Object.fromEntries(
    partsOf(scenario).map((quantity) => [keyOf(quantity), { quantity, held: shared }]),
  );

/**
 * External cost whose parts are the same for every region, so that shares of the world can be compared: health counts only
 * where it is carried over to all. `undefined` in siting.
 */
export function comparableCost({ scenario, components }: Answer): RangeColumn | undefined {
  const [first, ...others] = partsOf(scenario).map((part) => components[keyOf(part)]);
  if (!first) return undefined;
  const sum = (end: keyof RangeColumn): Float64Array =>
    first[end].map((value, region) =>
      others.reduce((total, part) => total + (part?.[end][region] ?? Number.NaN), value),
    );
  return { value: sum("value"), low: sum("low"), high: sum("high") };
}
