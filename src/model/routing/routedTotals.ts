import type { PlainEquation } from "../equation.ts";
import type { Routing, RoutingRow } from "./routing.ts";

/**
 * What each host receives, without the matrix between: `Σ_u use_u · H[u,r]`. Users who share a row are summed first, so
 * that a preset over thousands of regions costs no more than one row. A user without a figure sends nothing.
 *
 * @returns by host, in the unit of `use`.
 */
export function routedTotals(use: ArrayLike<number>, routing: Routing): Float64Array {
  const sums = new Map<RoutingRow, number>();
  for (const [user, row] of routing.entries()) {
    const amount = use[user] as number;
    if (!Number.isNaN(amount)) sums.set(row, (sums.get(row) ?? 0) + amount);
  }
  const totals = new Float64Array(routing.length);
  for (const [{ hosts, shares }, sum] of sums)
    for (const [index, host] of hosts.entries())
      totals[host] = (totals[host] as number) + sum * (shares[index] as number);
  return totals;
}

/**
 * What a unit of use causes at its hosts: `Σ_r H[u,r] · factor_r`; times use it is the consumption-based account. NaN where
 * a host has no factor.
 *
 * @param factors by host, per unit.
 */
export function routedFactors(factors: ArrayLike<number>, routing: Routing): Float64Array {
  const known = new Map<RoutingRow, number>();
  const factorOf = ({ hosts, shares }: RoutingRow): number =>
    hosts.reduce(
      (sum, host, index) => sum + (shares[index] as number) * (factors[host] as number),
      0,
    );
  const caused = new Float64Array(routing.length);
  for (const [user, row] of routing.entries()) {
    const factor = known.get(row) ?? factorOf(row);
    known.set(row, factor);
    caused[user] = factor;
  }
  return caused;
}

export const servedShareEquation: PlainEquation = {
  id: "servedShare",
  formula: "s = ∑_u x · H",
  symbols: { s: { term: "servedShare" }, x: { term: "useShare" }, H: { term: "routingShare" } },
  source: "Routing cannot be observed: H is a scenario, its rows sum to 1",
  bases: ["tokens"],
};
