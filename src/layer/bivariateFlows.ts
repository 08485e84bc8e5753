import type { Assessment } from "../assessment/assessment.ts";
import { type Ledgers, ledgersOf } from "../model/ledgers/ledgers.ts";
import { questionOf } from "../model/question.ts";
import {
  type Flow,
  type Flows,
  hostTotals,
  largestFlows,
  ownFlows,
  routedFlows,
  userTotals,
  weightedFlows,
} from "../model/routing/flows.ts";
import type { World } from "../region/region.ts";
import type { RoutingChoice } from "../scenario/tokenChoice.ts";
import { amountsOf, type BivariateBurden, burdenSide, hasShares } from "./bivariateSides.ts";

/** Burden by users and hosts under the routing of a scenario: an assumption, since routing cannot be observed. */
export interface BurdenFlows extends Ledgers {
  readonly routing: RoutingChoice;
  readonly flows: Flows;
  /** Everything that flows, in the unit of the burden. */
  readonly total: number;
  /** Part of it that arises outside the region whose use causes it, 0–1. */
  readonly away: number;
  /** Number of hosts whose burden is not known, which are left out. */
  readonly unknownHosts: number;
}

/**
 * Sends the burden of every host back to the regions whose use it serves: `F[u,r] = burden_r · x_u H[u,r] / Σ_u x_u H[u,r]`.
 * Undefined in siting, where a load serves nobody in particular, for burdens that do not add up, and below countries,
 * by which users are counted.
 */
export function burdenFlows(
  world: World,
  assessment: Assessment,
  burden: BivariateBurden,
): BurdenFlows | undefined {
  const { scenario } = assessment;
  const { demand } = questionOf(world, scenario);
  if (!demand || world.parents || !hasShares(assessment, burden)) return undefined;
  const use = routedFlows(demand.use, demand.routing);
  const served = hostTotals(use);
  const borne = amountsOf(burdenSide(assessment, burden));
  const factors = served.map((share, host) => (share > 0 ? (borne[host] as number) / share : 0));
  const flows = weightedFlows(
    use,
    factors.map((factor) => factor || 0),
  );
  const total = sum(userTotals(flows));
  return {
    ...ledgersOf(flows),
    routing: scenario.basis === "footprint" ? "footprint" : scenario.tokens.routing,
    flows,
    total,
    away: 1 - sum(ownFlows(flows)) / total,
    unknownHosts: factors.filter(Number.isNaN).length,
  };
}

const sum = (column: Float64Array): number => column.reduce((total, part) => total + part, 0);

/** The largest flows between different regions, and the part of everything that each one is. */
export const topFlows = (
  { flows, total }: BurdenFlows,
  most: number,
): readonly (Flow & { readonly share: number })[] =>
  largestFlows(flows, most).map((flow) => ({ ...flow, share: flow.amount / total }));
