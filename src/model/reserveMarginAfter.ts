/**
 * Reserve margin once a load is added: `firm / (peak demand + P) − 1`.
 *
 * @returns a ratio; negative where firm capacity does not reach the peak.
 */
export const reserveMarginAfter = (firm: number, peakDemand: number, peakDraw: number): number =>
  firm / (peakDemand + peakDraw) - 1;
