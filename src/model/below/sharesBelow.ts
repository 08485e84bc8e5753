import { statuses } from "../../dataset/status.ts";
import type { Columns } from "../../region/columns.ts";
import type { World } from "../../region/region.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { evidenceClasses } from "../evidence.ts";
import { emptyLoad, type HostedLoad } from "../load.ts";
import type { Share } from "../threeShares.ts";
import { keyShares, keysBelow } from "./shareKeys.ts";
import { sharesByKeys } from "./sharesByKeys.ts";
import { sharesByMeasures } from "./sharesByMeasures.ts";
import type { MemberShare, Split, SplitPlace } from "./split.ts";

type AiSplit = Scenario["switches"]["aiSplit"];

/** What part of its parent's load each region hosts, 0–1; NaN where nobody knows. */
export interface SharesBelow extends HostedLoad {
  /** Place of the parent among the parents; −1 without one. */
  readonly parent: Int32Array;
  /** Part of a parent's load that can be given to none of its regions, by place of the parent. */
  readonly rests: ReadonlyMap<number, Share>;
}

/**
 * Shares the load of every region of the level above out to its regions. Published loads of the regions come first, scaled
 * so that they and an unallocated part are the whole; elsewhere the mean of the shares in located compute, mapped data
 * centres, cloud regions and population, with the smallest and the largest of them as range. Where the load of AI follows located compute, so do
 * its parts. Nothing else of a scenario changes it.
 */
export function sharesBelow(world: World, columns: Columns, split: AiSplit): SharesBelow {
  const parents = world.parents?.regions ?? [];
  const all = emptyLoad(world.regions.length);
  const parent = new Int32Array(world.regions.length).fill(-1);
  const rests = new Map<number, Share>();
  const members = membersByParent(world);
  for (const [place, above] of parents.entries()) {
    const own = members.get(above.id);
    if (!own) continue;
    const { shares, unallocated } = splitOf({ columns, members: own, parent: above }, split);
    rests.set(place, unallocated);
    for (const [index, member] of own.entries()) {
      parent[member] = place;
      write(all, member, shares[index]);
    }
  }
  return { ...all, parent, rests };
}

function membersByParent({ regions }: World): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  for (const [place, { parent = "" }] of regions.entries()) {
    const others = members.get(parent);
    if (others) others.push(place);
    else members.set(parent, [place]);
  }
  return members;
}

/** A region of one part alone gives it everything. */
const everything: Split = {
  shares: [{ value: 1, low: 1, high: 1, evidence: "published", status: "measured", year: 0 }],
  unallocated: { value: 0, low: 0, high: 0 },
};

function splitOf(place: SplitPlace, split: AiSplit): Split {
  const { members, columns } = place;
  if (members.length === 1) return everything;
  const compute = split === "computeShare" ? keyShares(["computeLocated"], place) : [];
  if (compute.length > 0) return sharesByKeys(place, compute, true);
  const keys = keyShares(keysBelow, place);
  const { value } = columns.dataCentreElectricity;
  return members.some((member) => !Number.isNaN(value[member]))
    ? sharesByMeasures(place, keys)
    : sharesByKeys(place, keys, false);
}

function write(all: HostedLoad, place: number, share: MemberShare | undefined): void {
  if (!share) return;
  all.value[place] = share.value;
  all.low[place] = share.low;
  all.high[place] = share.high;
  all.evidence[place] = evidenceClasses.indexOf(share.evidence);
  all.status[place] = statuses.indexOf(share.status);
  all.year[place] = share.year;
}
