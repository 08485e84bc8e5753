import { once } from "../dataset/once.ts";
import type { Columns } from "../region/columns.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { allocateByCompute } from "./allocateByCompute.ts";
import { allocateTotals } from "./allocateTotals.ts";
import { loadBelow } from "./below/loadBelow.ts";
import { type SharesBelow, sharesBelow } from "./below/sharesBelow.ts";
import type { HostedLoad } from "./load.ts";

type Split = Scenario["switches"]["aiSplit"];

/** Data-centre electricity under one way to split it. No parameter changes it: it is worked out once and passed on. */
export interface SplitLoad {
  readonly load: () => HostedLoad;
  /** Part of its parent's load that each region hosts; absent for countries. */
  readonly shares?: () => SharesBelow;
}

/** Data-centre electricity by region under each way to split it. */
export type HostedLoads = Readonly<Record<Split, SplitLoad>>;

/**
 * Data-centre electricity by region: published and allocated figures (`dcShare`), or the world's sum in proportion to
 * located AI compute (`computeShare`). Below countries the load of each country is shared out to its regions.
 *
 * @param above loads of the level above; absent for countries.
 */
export function hostedLoads(world: World, columns: Columns, above?: HostedLoads): HostedLoads {
  const below = (split: Split, parents: HostedLoads): SplitLoad => {
    const shares = once(() => sharesBelow(world, columns, split));
    return { shares, load: once(() => loadBelow(world, parents[split].load(), shares())) };
  };
  return above
    ? { dcShare: below("dcShare", above), computeShare: below("computeShare", above) }
    : {
        dcShare: { load: once(() => allocateTotals(world, columns)) },
        computeShare: { load: once(() => allocateByCompute(world, columns)) },
      };
}
