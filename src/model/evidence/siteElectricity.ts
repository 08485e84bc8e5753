import { yearlyTerawattHours } from "../../units.ts";

/** How sites use the power that they have. */
export interface SiteUse {
  /** u, mean over full IT power, 0–1 (.4/.6/.8). */
  readonly utilisation: number;
  /** PUE, facility over computing equipment. */
  readonly powerUsageEffectiveness: number;
}

/**
 * Electricity of the facilities around located AI compute: `MW · .00876 · u · PUE`. For sites in operation it is the
 * floor F of their region's load.
 *
 * @param power IT power, MW. @returns TWh/yr.
 */
export const siteElectricity = (
  power: number,
  { utilisation, powerUsageEffectiveness }: SiteUse,
): number => yearlyTerawattHours(power) * utilisation * powerUsageEffectiveness;
