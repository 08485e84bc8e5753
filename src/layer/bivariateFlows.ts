import type { Assessment } from "../assessment/assessment.ts";
import type { Ledgers } from "../model/ledgers/ledgers.ts";
import { prepare } from "../model/prepare.ts";
import { questionOf } from "../model/question.ts";
import {
  type Flow,
  largestRoutedFlows,
  type RoutedBurden,
  routedLedgers,
} from "../model/routing/routedBurden.ts";
import { routedTotals } from "../model/routing/routedTotals.ts";
import type { World } from "../region/region.ts";
import type { RoutingChoice } from "../scenario/tokenChoice.ts";
import { amountsOf, type BivariateBurden, burdenSide, hasShares } from "./bivariateSides.ts";

/** Burden by users and hosts under the routing of a scenario: an assumption, since routing cannot be observed. */
export interface BurdenFlows extends Ledgers {
  readonly routing: RoutingChoice;
  /** The factors of the matrix of flows; the matrix itself is never built. */
  readonly routed: RoutedBurden;
  /** Sum of all flows, in the unit of the burden. */
  readonly total: number;
  /** Part of it that arises outside the region whose use causes it, 0–1. */
  readonly away: number;
  /** Number of hosts that are left out because their burden is not known. */
  readonly unknownHosts: number;
}

/**
 * Attributes the burden of every host to the regions whose use it serves: `F[u,r] = burden_r · x_u H[u,r] / Σ_u x_u H[u,r]`.
 * Undefined in siting, where a load serves nobody in particular, for burdens that do not add up, and below countries,
 * by which users are counted.
 */
export function burdenFlows(
  world: World,
  assessment: Assessment,
  burden: BivariateBurden,
): BurdenFlows | undefined {
  const { scenario } = assessment;
  if (world.parents || !hasShares(assessment, burden)) return undefined;
  const { demand } = questionOf(prepare(world), scenario);
  if (!demand) return undefined;
  const { use, routing: rows } = demand;
  const borne = amountsOf(burdenSide(assessment, burden));
  const factors = routedTotals(use, rows).map((share, host) =>
    share > 0 ? (borne[host] as number) / share : 0,
  );
  const routed = { use, rows, factors: factors.map((factor) => factor || 0) };
  const { own, ...ledgers } = routedLedgers(routed);
  const total = sum(ledgers.consumptionBased);
  return {
    ...ledgers,
    routing: scenario.basis === "footprint" ? "footprint" : scenario.tokens.routing,
    routed,
    total,
    away: 1 - sum(own) / total,
    unknownHosts: factors.filter(Number.isNaN).length,
  };
}

const sum = (column: Float64Array): number => column.reduce((total, part) => total + part, 0);

/** The largest flows between different regions, each with its share of all flows. */
export const topFlows = (
  { routed, total }: BurdenFlows,
  most: number,
): readonly (Flow & { readonly share: number })[] =>
  largestRoutedFlows(routed, most).map((flow) => ({ ...flow, share: flow.amount / total }));
