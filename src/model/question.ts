import type { Scenario } from "../scenario/scenario.ts";
import { demandBelow } from "./below/demandBelow.ts";
import type { HostedLoad } from "./load.ts";
import type { Prepared } from "./prepare.ts";
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
export function questionOf(prepared: Prepared, scenario: Scenario): Question {
  const load = prepared.loads[scenario.switches.aiSplit].load();
  return scenario.basis === "siting"
    ? { scenario, load }
    : { scenario, load, demand: demandOf(prepared, scenario) };
}

/** Below countries, what the countries answer is shared out to their regions as their load is. */
function demandOf(prepared: Prepared, scenario: Scenario): RoutedDemand {
  const { basis, tokens, switches } = scenario;
  const { load, shares } = prepared.loads[switches.aiSplit];
  if (prepared.above && shares)
    return demandBelow(prepared.world, demandOf(prepared.above, scenario), shares());
  const choice = basis === "footprint" ? { ...tokens, routing: "footprint" as const } : tokens;
  return routedDemand(prepared, choice, load());
}
