/** Where one region's demand is served: places in the list of regions, rising, and shares that sum to 1. */
export interface RoutingRow {
  readonly hosts: readonly number[];
  readonly shares: readonly number[];
}

/**
 * The matrix H: a row for each region of users, in the order of the regions. Rows are sparse, and those that are alike
 * may be one object. An empty row serves no one. Routing cannot be observed: it is a scenario, never a fact.
 */
export type Routing = readonly RoutingRow[];

export const emptyRow: RoutingRow = { hosts: [], shares: [] };

/** A row in proportion to weights; a weight that is 0, below or not a number gets no share. */
export function rowOf(weights: ArrayLike<number>): RoutingRow {
  const hosts = [...Array.from(weights).keys()].filter((place) => (weights[place] as number) > 0);
  const sum = hosts.reduce((total, place) => total + (weights[place] as number), 0);
  return { hosts, shares: hosts.map((place) => (weights[place] as number) / sum) };
}
