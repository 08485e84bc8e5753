/**
 * Firm capacity left after peak demand and its reserve: `firm − (1 + RM) · peak demand`; negative where there is none.
 *
 * @param reserveMargin RM, required reserve as a share of peak demand.
 * @returns in the unit of the capacities.
 */
export const headroom = (firm: number, peakDemand: number, reserveMargin: number): number =>
  firm - (1 + reserveMargin) * peakDemand;

/**
 * Share of the headroom that a load takes: `P / headroom`. There is no such ratio where headroom ≤ 0: infinity then
 * stands for *no headroom* and is never shown as a number. A gap (NaN) in either stays one.
 */
export const headroomShare = (peakDraw: number, headroomLeft: number): number =>
  headroomLeft <= 0 && !Number.isNaN(peakDraw) ? Number.POSITIVE_INFINITY : peakDraw / headroomLeft;
