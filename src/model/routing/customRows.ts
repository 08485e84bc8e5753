import type { World } from "../../region/region.ts";
import { regionPlaces } from "../../region/regionPlaces.ts";
import type { ScenarioIssue } from "../../scenario/scenarioIssue.ts";
import type { RoutingShare } from "../../scenario/tokenChoice.ts";
import type { Routing, RoutingRow } from "./routing.ts";

/** A routing given share by share, laid over one for everybody else. */
export interface CustomRows {
  readonly routing: Routing;
  /** Share of the world's tokens that each host gets by the rows given. */
  readonly fixed: Float64Array;
  /** Part of all use that no row names. */
  readonly rest: number;
  /** Codes that are no region of this world. */
  readonly issues: readonly ScenarioIssue[];
}

/**
 * Puts the rows of a custom routing into the matrix. A row that names a region which this world does not have spoils its
 * user, who is then served like everybody else: half a row would not conserve demand.
 */
export function customRows(
  { regions }: World,
  rows: readonly RoutingShare[],
  { use, plain }: { readonly use: Float64Array; readonly plain: Routing },
): CustomRows {
  const places = regionPlaces(regions);
  const strangers = rows.flatMap(({ u, r }) => [u, r]).filter((code) => !places.has(code));
  const spoiled = new Set(
    rows.filter(({ u, r }) => !places.has(u) || !places.has(r)).map(({ u }) => u),
  );
  const byUser = new Map<number, RoutingShare[]>();
  for (const row of rows) {
    const user = places.get(row.u);
    if (user === undefined || row.share === 0 || spoiled.has(row.u)) continue;
    byUser.set(user, [...(byUser.get(user) ?? []), row]);
  }
  const routing = plain.map((row, user) => rowFor(byUser.get(user), places) ?? row);
  const fixed = new Float64Array(regions.length);
  let rest = 1;
  for (const user of byUser.keys()) {
    const amount = use[user] || 0;
    rest -= amount;
    const { hosts, shares } = routing[user] as RoutingRow;
    for (const [index, host] of hosts.entries())
      fixed[host] = (fixed[host] as number) + amount * (shares[index] as number);
  }
  return {
    routing,
    fixed,
    rest: Math.max(0, rest),
    issues: [...new Set(strangers)].map((code) => ({ kind: "unknownCode", code })),
  };
}

function rowFor(
  rows: readonly RoutingShare[] | undefined,
  places: ReadonlyMap<string, number>,
): RoutingRow | undefined {
  if (!rows) return undefined;
  const sum = rows.reduce((total, { share }) => total + share, 0);
  const sorted = rows
    .map(({ r, share }) => ({ host: places.get(r) as number, share: share / sum }))
    .sort((a, b) => a.host - b.host);
  return { hosts: sorted.map(({ host }) => host), shares: sorted.map(({ share }) => share) };
}
