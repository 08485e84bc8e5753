/**
 * Who bears a burden and who causes it: production- and consumption-based accounts (Peters 2008), the rows and columns of
 * the flows `F[u,r]` from users to hosts. Both sum to the same. Ownership is a third account beside them; the three are
 * never added up.
 */
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
