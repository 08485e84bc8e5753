import type { Ledgers } from "../ledgers/ledgers.ts";
import { routedFactors, routedTotals } from "./routedTotals.ts";
import type { Routing, RoutingRow } from "./routing.ts";

/**
 * The matrix of burden as the three things that it is made of: `F[u,r] = use_u · H[u,r] · factor_r`. Nothing here ever has as many
 * entries as the matrix: users who share a row of H are dealt with together.
 */
export interface RoutedBurden {
  /** x_u; NaN where it is not known, which sends nothing. */
  readonly use: ArrayLike<number>;
  /** H, its like rows one object. */
  readonly rows: Routing;
  /** Burden of a unit of use at each host. */
  readonly factors: ArrayLike<number>;
}

/**
 * The ledgers of a burden, and F[u,u]. A host without a factor leaves itself and those whom it serves without a total (NaN),
 * unless no load comes there: that is no burden whatever the factor.
 *
 * Takes O(users + hosts + distinct rows · their hosts).
 */
export function routedLedgers(burden: RoutedBurden): Ledgers & { readonly own: Float64Array } {
  const { use, rows, factors } = burden;
  const caused = routedFactors(factors, rows);
  const shares = ownShares(rows);
  const sent = Float64Array.from(rows, (_, user) => (use[user] as number) || 0);
  const consumptionBased = sent.map((amount, user) =>
    amount === 0 ? 0 : amount * (caused[user] as number),
  );
  const productionBased = routedTotals(use, rows).map((amount, host) =>
    amount === 0 ? 0 : amount * (factors[host] as number),
  );
  const own = sent.map((amount, place) => {
    const kept = amount * (shares[place] as number);
    return kept === 0 ? 0 : kept * (factors[place] as number);
  });
  const away = (total: number, place: number): number =>
    Math.max(0, 1 - (own[place] as number) / total);
  return {
    own,
    productionBased,
    consumptionBased,
    externalised: consumptionBased.map(away),
    imported: productionBased.map(away),
  };
}

/** H[u,u]: the part of its own demand that each region serves. */
function ownShares(rows: Routing): Float64Array {
  const shares = new Float64Array(rows.length);
  for (const row of new Set(rows))
    for (const [index, host] of row.hosts.entries())
      if (rows[host] === row) shares[host] = row.shares[index] as number;
  return shares;
}

/** Something of a size, by its place. */
interface Sized {
  readonly place: number;
  readonly size: number;
}

/** One arrow from users to a host. */
export interface Flow {
  readonly user: number;
  readonly host: number;
  readonly amount: number;
}

/**
 * The largest known flows between different regions, from the largest; of equals the first by place. Among users who share a row the flow is the
 * product of use and host, so that those beyond the most plus one largest of each cannot be among the largest: each is outdone by
 * as many others, of which at most one is a region's flow to itself.
 */
export function largestRoutedFlows(burden: RoutedBurden, most: number): readonly Flow[] {
  const flows: Flow[] = [];
  for (const [row, users] of usersByRow(burden)) {
    const hosts = largest(hostsOf(row, burden), most + 1);
    for (const { place: user, size } of largest(users, most + 1))
      for (const { place: host, size: each } of hosts)
        if (user !== host) flows.push({ user, host, amount: size * each });
  }
  return flows
    .sort((a, b) => b.amount - a.amount || a.user - b.user || a.host - b.host)
    .slice(0, most);
}

function usersByRow({ use, rows }: RoutedBurden): ReadonlyMap<RoutingRow, readonly Sized[]> {
  const users = new Map<RoutingRow, Sized[]>();
  for (const [place, row] of rows.entries()) {
    const size = use[place] as number;
    if (!(size > 0)) continue;
    const known = users.get(row);
    if (known) known.push({ place, size });
    else users.set(row, [{ place, size }]);
  }
  return users;
}

const hostsOf = ({ hosts, shares }: RoutingRow, { factors }: RoutedBurden): readonly Sized[] =>
  hosts
    .map((place, index) => ({
      place,
      size: (shares[index] as number) * (factors[place] as number),
    }))
    .filter(({ size }) => size > 0);

const largest = (sized: readonly Sized[], most: number): readonly Sized[] =>
  sized.length === 1
    ? sized
    : sized.toSorted((a, b) => b.size - a.size || a.place - b.place).slice(0, most);
