import type { Scenario } from "../scenario/scenario.ts";
import { costQuantities } from "./costQuantities.ts";
import { gridQuantities } from "./gridQuantities.ts";
import { loadQuantities } from "./loadQuantities.ts";
import type { Quantity, QuantityId } from "./quantity.ts";
import { waterQuantities } from "./waterQuantities.ts";

export type Quantities = Readonly<Record<QuantityId, Quantity>>;

const known = new WeakMap<Scenario, Quantities>();

/**
 * What every quantity is computed from under a scenario: basis and switches decide some of it. Made once for each
 * scenario.
 */
export function quantitiesOf(scenario: Scenario): Quantities {
  const made = known.get(scenario);
  if (made) return made;
  const quantities = {
    ...loadQuantities(scenario),
    ...gridQuantities,
    ...waterQuantities(scenario),
    ...costQuantities(scenario),
  };
  known.set(scenario, quantities);
  return quantities;
}
