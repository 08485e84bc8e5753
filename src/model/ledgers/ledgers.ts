import { type Flows, hostTotals, ownFlows, userTotals } from "../routing/flows.ts";

/** Burden by the region that hosts it and by the region whose use causes it; the two sum to the same. */
export interface Ledgers {
  /** `PBA_r = Σ_u F[u,r]`. */
  readonly productionBased: Float64Array;
  /** `CBA_u = Σ_r F[u,r]`. */
  readonly consumptionBased: Float64Array;
  /** Part of what a region's use causes that others bear: `1 − F[u,u]/CBA_u`; NaN where its use causes none. */
  readonly externalised: Float64Array;
  /** Part of what a region bears that others' use causes: `1 − F[r,r]/PBA_r`; NaN where it bears none. */
  readonly imported: Float64Array;
}

/**
 * Who bears and who uses: production- and consumption-based accounts of one burden (Peters 2008). Ownership is a third
 * account beside them; the three are never added up.
 *
 * @param flows F[u,r], as many rows as regions. A row or column with an unknown part has no total (NaN).
 */
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
