import type { Scenario } from "../scenario/scenario.ts";
import { chooseWays, questions } from "./chosen.ts";
import type { RangePlan } from "./corners.ts";
import { type Influences, influencesOfAll } from "./influences.ts";
import { type KernelStep, kernelPlan } from "./kernelPlan.ts";
import type { QuantityId } from "./quantities.ts";
import { type Reads, readsOfAll } from "./reads.ts";

/** The quantities under a scenario: how each is computed, what it reads, and what moves it. */
export interface Quantities {
  readonly reads: Readonly<Record<QuantityId, Reads>>;
  readonly influences: Readonly<Record<QuantityId, Influences>>;
  readonly plan: readonly KernelStep[];
  /** Plans of ranges that were asked for, by the request. */
  readonly rangePlans: Map<string, RangePlan<string>>;
}

const alike = new Map<string, Quantities>();

/**
 * What every quantity is computed from under a scenario: basis and switches decide some of it. Scenarios that differ in
 * numbers alone share one object.
 */
export function quantitiesOf(scenario: Scenario): Quantities {
  const key = questions.map((ask) => JSON.stringify(ask(scenario))).join();
  const quantities = alike.get(key) ?? built(scenario);
  alike.set(key, quantities);
  return quantities;
}

function built(scenario: Scenario): Quantities {
  const ways = chooseWays(scenario);
  return {
    reads: Object.fromEntries(readsOfAll(ways)) as Quantities["reads"],
    influences: Object.fromEntries(influencesOfAll(ways)) as Quantities["influences"],
    plan: kernelPlan(ways, scenario),
    rangePlans: new Map(),
  };
}
