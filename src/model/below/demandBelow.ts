import type { World } from "../../region/region.ts";
import type { RoutedDemand } from "../routing/routedDemand.ts";
import { emptyRow } from "../routing/routing.ts";
import { loadBelow, type SharesBelow } from "./loadBelow.ts";

/**
 * What the regions answer of the world's tokens. Users are those of the level above, since nobody knows who uses AI in each
 * of the regions: routing is theirs, and what they send to a host is shared out to its regions as its load is.
 *
 * @param above who asks and who answers at the level above.
 */
export function demandBelow(world: World, above: RoutedDemand, shares: SharesBelow): RoutedDemand {
  return {
    use: new Float64Array(world.regions.length).fill(Number.NaN),
    routing: world.regions.map(() => emptyRow),
    served: loadBelow(world, above.served, shares),
    issues: above.issues,
  };
}
