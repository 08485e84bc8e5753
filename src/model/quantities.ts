import type { Scenario } from "../scenario/scenario.ts";
import { costQuantities } from "./costQuantities.ts";
import { gridQuantities } from "./gridQuantities.ts";
import { loadQuantities } from "./loadQuantities.ts";
import type { Quantity, QuantityId } from "./quantity.ts";
import { waterQuantities } from "./waterQuantities.ts";

export type Quantities = Readonly<Record<QuantityId, Quantity>>;

/** What every quantity is computed from under a scenario: basis and switches decide some of it. */
export const quantitiesOf = (scenario: Scenario): Quantities => ({
  ...loadQuantities(scenario),
  ...gridQuantities,
  ...waterQuantities(scenario),
  ...costQuantities(scenario),
});
