import { oncePer } from "../dataset/oncePer.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { allocateByCompute } from "./allocateByCompute.ts";
import { allocateTotals } from "./allocateTotals.ts";
import type { HostedLoad } from "./load.ts";

/**
 * Data-centre electricity by region: published and allocated figures (`dcShare`), or the world's sum in proportion to
 * located AI compute (`computeShare`).
 */
export const hostedLoad = (world: World, { switches }: Scenario): HostedLoad =>
  allocations[switches.aiSplit](world);

/** No parameter changes them, so that a slider need not wait for them. */
const allocations = {
  dcShare: oncePer(allocateTotals),
  computeShare: oncePer(allocateByCompute),
} satisfies Readonly<Record<Scenario["switches"]["aiSplit"], (world: World) => HostedLoad>>;
