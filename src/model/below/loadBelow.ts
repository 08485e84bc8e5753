import type { World } from "../../region/region.ts";
import type { Range } from "../../statistics/range.ts";
import { emptyLoad, type HostedLoad, type UnallocatedLoad } from "../load.ts";
import { older, weaker } from "./weaker.ts";

/** What part of its parent's load each region has, 0–1; NaN where nobody knows. */
export interface SharesBelow extends HostedLoad {
  /** Place of the parent among the parents; −1 without one. */
  readonly parent: Int32Array;
  /** Part of a parent's load that can be given to none of its regions, by place of the parent. */
  readonly rests: ReadonlyMap<number, Range>;
}

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
    load.evidence[region] = weaker(
      above.evidence[parent] as number,
      shares.evidence[region] as number,
    );
    load.status[region] = weaker(above.status[parent] as number, shares.status[region] as number);
    load.year[region] = older(above.year[parent] as number, shares.year[region] as number);
  }
  return { ...load, unallocated: unallocatedOf(world, above, shares) };
}

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
