import type { Ledgers } from "../../src/model/ledgers/ledgers.ts";
import type { Flow } from "../../src/model/routing/routedBurden.ts";
import type { Routing } from "../../src/model/routing/routing.ts";

/** Flows from each region of users to its hosts: tokens, kWh, litres or any burden. */
export interface FlowRow {
  readonly hosts: readonly number[];
  readonly amounts: readonly number[];
}

/**
 * The matrix F[u, r] with every entry written out, a row for each region of users. The atlas never builds it: this is the
 * plain way to its ledgers and largest flows, against which the atlas's shorter one is checked.
 */
export type Flows = readonly FlowRow[];

/**
 * Sends use to its hosts: `F[u,r] = use_u · H[u,r]`. A region of users without a figure sends nothing.
 *
 * @param use such as output tokens by region of users, samples included.
 */
export const routedFlows = (use: ArrayLike<number>, routing: Routing): Flows =>
  routing.map(({ hosts, shares }, user) => {
    const amount = use[user] as number;
    return Number.isNaN(amount)
      ? { hosts: [], amounts: [] }
      : { hosts, amounts: shares.map((share) => amount * share) };
  });

/**
 * Turns flows of one thing into flows of another at the host: `F[u,r] · factor_r`, such as kWh to litres. A host without
 * a factor makes its part of the flow unknown (NaN); a flow of 0 stays 0.
 *
 * @param factors by host, per unit of the flow.
 */
export const weightedFlows = (flows: Flows, factors: ArrayLike<number>): Flows =>
  flows.map(({ hosts, amounts }) => ({
    hosts,
    amounts: amounts.map((amount, index) =>
      amount === 0 ? 0 : amount * (factors[hosts[index] as number] as number),
    ),
  }));

/** What each host receives: `Σ_u F[u,r]`. */
export function hostTotals(flows: Flows, count = flows.length): Float64Array {
  const totals = new Float64Array(count);
  for (const { hosts, amounts } of flows)
    for (const [index, host] of hosts.entries())
      totals[host] = (totals[host] as number) + (amounts[index] as number);
  return totals;
}

/** What each region of users causes: `Σ_r F[u,r]`. */
export const userTotals = (flows: Flows): Float64Array =>
  Float64Array.from(flows, ({ amounts }) => amounts.reduce((sum, amount) => sum + amount, 0));

/** What stays at home: `F[u,u]`. */
export const ownFlows = (flows: Flows): Float64Array =>
  Float64Array.from(flows, ({ hosts, amounts }, user) => amounts[hosts.indexOf(user)] ?? 0);

/** The ledgers of the matrix; a row or column with an unknown part has no total (NaN). */
export function ledgersOf(flows: Flows): Ledgers {
  const productionBased = hostTotals(flows);
  const consumptionBased = userTotals(flows);
  const own = ownFlows(flows);
  const away = (total: number, place: number): number => 1 - (own[place] as number) / total;
  return {
    productionBased,
    consumptionBased,
    externalised: consumptionBased.map(away),
    imported: productionBased.map(away),
  };
}

/** The largest known flows between different regions, from the largest; of equals the first by place. */
export const largestFlows = (flows: Flows, most: number): readonly Flow[] =>
  flows
    .flatMap(({ hosts, amounts }, user) =>
      hosts.map((host, index): Flow => ({ user, host, amount: amounts[index] as number })),
    )
    .filter(({ user, host, amount }) => user !== host && amount > 0)
    .sort((a, b) => b.amount - a.amount || a.user - b.user || a.host - b.host)
    .slice(0, most);
