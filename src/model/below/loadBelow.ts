import type { World } from "../../region/region.ts";
import { noEvidence } from "../evidence.ts";
import { emptyLoad, type HostedLoad, type UnallocatedLoad } from "../load.ts";
import type { SharesBelow } from "./sharesBelow.ts";

/**
 * Shares the load of regions out to their parts: the loads of the parts and what is unallocated sum to the region's. Low
 * and high put the region's own load and the share at that end.
 *
 * @param above load of the parents, or shares of what they answer.
 */
export function loadBelow(world: World, above: HostedLoad, shares: SharesBelow): HostedLoad {
  const load = emptyLoad(world.regions.length);
  for (const [region, parent] of shares.parent.entries()) {
    if (parent < 0 || Number.isNaN(shares.value[region]) || Number.isNaN(above.value[parent]))
      continue;
    for (const end of ["value", "low", "high"] as const)
      load[end][region] = (above[end][parent] as number) * (shares[end][region] as number);
    load.evidence[region] = weaker(above.evidence[parent], shares.evidence[region]);
    load.status[region] = weaker(above.status[parent], shares.status[region]);
    load.year[region] = older(above.year[parent] as number, shares.year[region] as number);
  }
  return { ...load, unallocated: unallocatedOf(world, above, shares) };
}

/** The larger of two codes, later ones being weaker; none without either. */
const weaker = (one = noEvidence, other = noEvidence): number => Math.max(one, other);

const older = (one: number, other: number): number =>
  one === 0 || other === 0 ? Math.max(one, other) : Math.min(one, other);

function unallocatedOf(
  { parents }: World,
  above: HostedLoad,
  { rests }: SharesBelow,
): readonly UnallocatedLoad[] {
  return [...rests].flatMap(([place, rest]) => {
    const parent = parents?.regions[place];
    const of = above.value[place] as number;
    if (!parent || Number.isNaN(of)) return [];
    const at = (end: "value" | "low" | "high") => (above[end][place] as number) * rest[end];
    return [{ parent: parent.id, of, value: at("value"), low: at("low"), high: at("high") }];
  });
}
