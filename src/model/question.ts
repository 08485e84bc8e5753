import type { Scenario } from "../scenario/scenario.ts";
import { demandBelow } from "./below/demandBelow.ts";
import { servedBelow } from "./below/servedBelow.ts";
import type { DataCentres } from "./dataCentres.ts";
import { loadRuleOf } from "./evidence/evidenceRule.ts";
import { hostedAi } from "./hostedAi.ts";
import type { HostedLoad } from "./load.ts";
import type { Prepared } from "./prepare.ts";
import { type RoutedDemand, routedDemand } from "./routing/routedDemand.ts";

/** What is put to the kernel: a scenario, the load that regions host, who asks and who answers. */
export interface Question {
  readonly scenario: Scenario;
  /** Data centres that regions host, by the best evidence. */
  readonly centres: DataCentres;
  /** Electricity of AI in them, which most routings weigh by. */
  readonly load: HostedLoad;
  /** In the footprint everybody is answered in proportion to hosted load. Absent in siting. */
  readonly demand?: RoutedDemand;
}

/** Works out what stands before the kernel: hosted load and routed demand. */
export function questionOf(prepared: Prepared, scenario: Scenario): Question {
  const centres = prepared.dataCentres(loadRuleOf(scenario));
  const load = hostedAi(centres, scenario);
  return scenario.basis === "siting"
    ? { scenario, centres, load }
    : { scenario, centres, load, demand: demandOf(prepared, scenario, load) };
}

/** Who asks and who answers. Below countries, what the countries answer is shared out to their regions as their load is. */
export function demandOf(prepared: Prepared, scenario: Scenario, load: HostedLoad): RoutedDemand {
  const { basis, tokens } = scenario;
  const { above, world } = prepared;
  if (above) {
    const loadAbove = hostedAi(above.dataCentres(loadRuleOf(scenario)), scenario);
    const shares = servedBelow(world, loadAbove, load);
    return demandBelow(world, demandOf(above, scenario, loadAbove), shares);
  }
  const choice = basis === "footprint" ? { ...tokens, routing: "footprint" as const } : tokens;
  return routedDemand(prepared, { ...scenario, tokens: choice }, load);
}
