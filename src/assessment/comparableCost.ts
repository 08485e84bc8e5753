import { comparableParts } from "../model/cost/comparableParts.ts";
import type { InputId } from "../model/declaration.ts";
import type { QuantityId } from "../model/quantities.ts";
import type { RangeColumn, RangeRequest } from "../model/ranges.ts";
import { parameterIds } from "../scenario/parameters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Answer } from "./answer.ts";

const keyOf = (quantity: QuantityId): string => `ledger.${quantity}`;

/** What every region shares: moved alike everywhere, it leaves a share of the world nearly as it is. */
const shared: readonly InputId[] = [
  ...parameterIds,
  "tokenEnergy",
  "imageEnergy",
  "incomeOfHealthCosts",
];

/** The ranges that the accounts need: of the region's own figures, what all regions share held at its centre. */
export const ledgerRequests = (scenario: Scenario): Readonly<Record<string, RangeRequest>> =>
  Object.fromEntries(
    comparableParts(scenario).map((quantity) => [keyOf(quantity), { quantity, held: shared }]),
  );

/** External cost whose parts are the same for every region. `undefined` in siting. */
export function comparableCost({ scenario, components }: Answer): RangeColumn | undefined {
  const [first, ...others] = comparableParts(scenario).map((part) => components[keyOf(part)]);
  if (!first) return undefined;
  const sum = (end: keyof RangeColumn): Float64Array =>
    first[end].map((value, region) =>
      others.reduce((total, part) => total + (part?.[end][region] ?? Number.NaN), value),
    );
  return { value: sum("value"), low: sum("low"), high: sum("high") };
}
