import type { RangeColumn } from "../model/ranges.ts";
import type { RoutedDemand } from "../model/routing/routedDemand.ts";
import { routedFactors } from "../model/routing/routedTotals.ts";
import type { Routing } from "../model/routing/routing.ts";
import { eachEnd } from "../statistics/eachEnd.ts";
import type { Answer } from "./answer.ts";
import { comparableCost } from "./comparableCost.ts";
import type { Finding } from "./indicatorColumn.ts";

/** Electricity that a region's use causes, wherever it is taken. */
export const causedEnergy = ({ demand, results }: Answer): Finding | undefined =>
  demand && caused(demand, results.facilityEnergy);

/** External cost that a region's use causes, wherever it falls: of the parts that are compared, health inside only where it is carried over. */
export const causedCost = ({ demand, results }: Answer): Finding | undefined =>
  demand && caused(demand, results.externalCost);

/** Part of the cost that a region's use causes and other regions bear: `1 − F[u,u] / CBA_u`. */
export function externalised(answer: Answer): Finding | undefined {
  const { demand } = answer;
  const cost = comparableCost(answer);
  if (!demand || !cost) return undefined;
  const all = causedBy(demand, cost.value);
  const home = homeShares(demand.routing);
  const usual = homeFlows(demand, home, cost.value);
  const away = (end: Float64Array): Float64Array => {
    const atHome = homeFlows(demand, home, end);
    return all.map((total, user) => {
      const others = Math.max(0, total - (usual[user] as number));
      return others / (others + (atHome[user] as number));
    });
  };
  const { value, low: leastAway, high: mostAway } = eachEnd(turned(cost), away);
  return {
    ...{ value, low: leastAway, high: mostAway },
    reason: (user) => (demand.use[user] === 0 ? "notApplicable" : undefined),
  };
}

/** The more a burden is at home, the less of it is elsewhere. */
const turned = ({ value, low, high }: RangeColumn): RangeColumn => ({
  value,
  low: high,
  high: low,
});

const caused = (demand: RoutedDemand, burden: RangeColumn): Finding =>
  eachEnd(burden, (end) => causedBy(demand, end));

/** `CBA_u = Σ_r F[u,r]`; hosts without a figure are left out. */
const causedBy = ({ use, routing, served }: RoutedDemand, burden: Float64Array): Float64Array =>
  routedFactors(
    perServed(served.value, burden).map((factor) => factor || 0),
    routing,
  ).map((factor, user) => factor * (use[user] as number));

/** `F[u,u]`; 0 where nothing is answered at home, NaN where its burden is not known. */
const homeFlows = (
  { use, served }: RoutedDemand,
  home: Float64Array,
  burden: Float64Array,
): Float64Array => {
  const factors = perServed(served.value, burden);
  return home.map((share, user) =>
    share === 0 ? 0 : share * (use[user] as number) * (factors[user] as number),
  );
};

/** `H[u,u]`; users often share one row, whose hosts are looked up once. */
function homeShares(routing: Routing): Float64Array {
  const byHost = new Map(
    [...new Set(routing)].map((row) => [
      row,
      new Map(row.hosts.map((host, index) => [host, row.shares[index] as number])),
    ]),
  );
  return Float64Array.from(routing, (row, user) => byHost.get(row)?.get(user) ?? 0);
}

/** Burden of a host for all of the world's tokens, were they all answered there. */
const perServed = (served: Float64Array, burden: Float64Array): Float64Array =>
  burden.map((amount, host) => amount / (served[host] as number));
