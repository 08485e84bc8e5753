import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { allocateByCompute } from "./allocateByCompute.ts";
import { allocateTotals } from "./allocateTotals.ts";
import { loadBelow } from "./below/loadBelow.ts";
import { sharesBelow } from "./below/sharesBelow.ts";
import type { HostedLoad } from "./load.ts";

/**
 * Data-centre electricity by region: published and allocated figures (`dcShare`), or the world's sum in proportion to
 * located AI compute (`computeShare`). Below countries the load of each country is shared out to its regions.
 */
export function hostedLoad(world: World, scenario: Scenario): HostedLoad {
  const { aiSplit } = scenario.switches;
  if (world.parents)
    return loadBelow(world, hostedLoad(world.parents, scenario), sharesBelow(world, aiSplit));
  return aiSplit === "dcShare" ? allocateTotals(world) : allocateByCompute(world);
}
