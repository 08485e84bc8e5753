import { oncePer } from "../dataset/oncePer.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { allocateByCompute } from "./allocateByCompute.ts";
import { allocateTotals } from "./allocateTotals.ts";
import { loadBelow } from "./below/loadBelow.ts";
import { sharesBelow } from "./below/sharesBelow.ts";
import type { HostedLoad } from "./load.ts";

/**
 * Data-centre electricity by region: published and allocated figures (`dcShare`), or the world's sum in proportion to
 * located AI compute (`computeShare`). Below countries the load of each country is shared out to its regions.
 */
export const hostedLoad = (world: World, { switches }: Scenario): HostedLoad =>
  allocations[switches.aiSplit](world);

type Split = Scenario["switches"]["aiSplit"];
type Allocation = (world: World) => HostedLoad;

/** Below countries each country's load is shared out. No parameter changes it, so that a slider need not wait for it. */
const allocation = (split: Split, ofCountries: Allocation): Allocation =>
  oncePer((world: World) =>
    world.parents
      ? loadBelow(world, allocations[split](world.parents), sharesBelow(world, split))
      : ofCountries(world),
  );

const allocations: Readonly<Record<Split, Allocation>> = {
  dcShare: allocation("dcShare", allocateTotals),
  computeShare: allocation("computeShare", allocateByCompute),
};
