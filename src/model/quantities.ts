import type { Scenario } from "../scenario/scenario.ts";
import { costQuantities } from "./costQuantities.ts";
import { gridQuantities } from "./gridQuantities.ts";
import { loadQuantities } from "./loadQuantities.ts";
import type { Quantity, QuantityId } from "./quantity.ts";
import { waterQuantities } from "./waterQuantities.ts";

export type Quantities = Readonly<Record<QuantityId, Quantity>>;

const known = new WeakMap<Scenario, Quantities>();
const alike = new Map<string, Quantities>();

/**
 * What every quantity is computed from under a scenario: basis and switches decide some of it. Made once for each
 * scenario; scenarios that differ in numbers alone share one object, so that what is read off it can be kept.
 */
export function quantitiesOf(scenario: Scenario): Quantities {
  const made = known.get(scenario);
  if (made) return made;
  const built = builtFor(scenario);
  const key = JSON.stringify(built);
  const quantities = alike.get(key) ?? built;
  alike.set(key, quantities);
  known.set(scenario, quantities);
  return quantities;
}

const builtFor = (scenario: Scenario): Quantities => ({
  ...loadQuantities(scenario),
  ...gridQuantities,
  ...waterQuantities(scenario),
  ...costQuantities(scenario),
});
