import { oncePer } from "../dataset/oncePer.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { demandBelow } from "./below/demandBelow.ts";
import { sharesBelow } from "./below/sharesBelow.ts";
import { hostedLoad } from "./hostedLoad.ts";
import type { HostedLoad } from "./load.ts";
import { type RoutedDemand, routedDemand } from "./routing/routedDemand.ts";

/** What is put to the kernel: a scenario, the load that regions host, who asks and who answers. */
export interface Question {
  readonly scenario: Scenario;
  /** Data-centre electricity that regions host now. */
  readonly load: HostedLoad;
  /** In the footprint everybody is answered in proportion to hosted load. Absent in siting. */
  readonly demand?: RoutedDemand;
}

/** Works out what stands before the kernel: hosted load and routed demand. */
export function questionOf(world: World, scenario: Scenario): Question {
  const load = hostedLoad(world, scenario);
  return scenario.basis === "siting"
    ? { scenario, load }
    : { scenario, load, demand: demandOf(world, scenario, load) };
}

/** The demand routed last over each load: no parameter changes it, so that a slider need not wait for it. */
const lastDemand = oncePer((_: HostedLoad) => new Map<string, RoutedDemand>());

function demandOf(world: World, scenario: Scenario, load: HostedLoad): RoutedDemand {
  const { basis, tokens } = scenario;
  const choice = basis === "footprint" ? { ...tokens, routing: "footprint" as const } : tokens;
  const last = lastDemand(load);
  const key = JSON.stringify(choice);
  const demand =
    last.get(key) ??
    (world.parents ? sharedOut(world, world.parents, scenario) : routedDemand(world, choice, load));
  last.clear();
  last.set(key, demand);
  return demand;
}

/** What the countries answer, shared out to their regions as their load is. */
function sharedOut(world: World, parents: World, scenario: Scenario): RoutedDemand {
  const above = demandOf(parents, scenario, hostedLoad(parents, scenario));
  return demandBelow(world, above, sharesBelow(world, scenario.switches.aiSplit));
}
