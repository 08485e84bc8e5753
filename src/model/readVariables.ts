import type { VariableId } from "../dataset/variable.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { loadVariables } from "./loadVariables.ts";
import type { Reads } from "./reads.ts";
import { sought } from "./routing/presetRouting.ts";
import { useVariables } from "./tokens/sharesOfUse.ts";

/** Variables of which a result reads the region's own figures, required or not. */
export const ownVariables = ({ variables, leaves, replaceable }: Reads): readonly VariableId[] => [
  ...variables,
  ...leaves.flat(),
  ...replaceable,
];

/** A scenario put to a world. */
interface Asked {
  readonly scenario: Scenario;
  readonly world: Pick<World, "parents">;
}

/** Every variable that a result rests on: its own, and those that tell what regions host, use and answer. */
export const variablesBehind = (reads: Reads, asked: Asked): readonly VariableId[] => [
  ...ownVariables(reads),
  ...(restsOnLoad(reads, asked) ? loadVariables : []),
  ...(reads.servedShare ? routingVariables(asked.scenario) : []),
  ...(reads.incomeOfHealthCosts ? (["gdpPerHead"] as const) : []),
];

/**
 * Whether a result rests on the load that regions host. All routings but the local one weigh by it, and below countries what a
 * country answers is shared out by it.
 */
export const restsOnLoad = (reads: Reads, { scenario, world }: Asked): boolean =>
  reads.hostedLoad || (reads.servedShare && (world.parents !== undefined || !isLocal(scenario)));

const isLocal = ({ basis, tokens }: Scenario): boolean =>
  basis === "tokens" && tokens.routing === "local";

/** What decides, beside hosted load, who answers whom. */
function routingVariables({ basis, tokens: { routing } }: Scenario): readonly VariableId[] {
  if (basis === "footprint" || routing === "footprint") return [];
  return routing === "local" || routing === "custom" ? useVariables : [sought[routing].variable];
}
