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
  const { basis } = scenario;
  return basis === "siting"
    ? { scenario, load }
    : { scenario, load, demand: demandOf(world, scenario, load) };
}

function demandOf(world: World, scenario: Scenario, load: HostedLoad): RoutedDemand {
  const { basis, tokens, switches } = scenario;
  if (world.parents) {
    const above = demandOf(world.parents, scenario, hostedLoad(world.parents, scenario));
    return demandBelow(world, above, sharesBelow(world, switches.aiSplit));
  }
  const choice = basis === "footprint" ? { ...tokens, routing: "footprint" as const } : tokens;
  return routedDemand(world, choice, load);
}
