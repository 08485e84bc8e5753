import { hoursPerYear, megawattHoursPerGigawattHour } from "../../units.ts";

/** A year of metered hourly demand. */
export interface HourlyYear {
  /** GWh. */
  readonly energy: number;
  readonly hours: number;
  /** Demand in the hour that nine others exceed, MW: single hours hold errors of metering. */
  readonly tenthHighestHour: number;
}

/** Mean over peak demand from metered hours: `energy / (hours · tenth-highest hour)`. */
export const meteredLoadFactor = ({ energy, hours, tenthHighestHour }: HourlyYear): number =>
  (energy * megawattHoursPerGigawattHour) / (hours * tenthHighestHour);

/**
 * Mean over peak demand from a published peak: `demand / (8.76 · peak)`.
 *
 * @param demand TWh of the peak's own year. @param peak GW.
 */
export const publishedLoadFactor = (demand: number, peak: number): number =>
  demand / ((hoursPerYear / 1000) * peak);

/** Load factors that a grid can have; a published peak beyond them counts another area than the demand does. */
export const plausibleLoadFactor = { min: 0.45, max: 0.88 };

export const isPlausibleLoadFactor = (factor: number): boolean =>
  factor >= plausibleLoadFactor.min && factor <= plausibleLoadFactor.max;

/** A part of a nation in a model of its hourly demand. */
export interface ModelledPart {
  /** GWh of the model's year. */
  readonly energy: number;
  /** Mean over peak demand. */
  readonly loadFactor: number;
}

/**
 * Load factor of a nation from those of its parts: `Σ energy / (coincidence · Σ energy/LF)`. Parts do not peak together,
 * so that the nation's peak is a part of the sum of theirs. A nation that is one part keeps that part's.
 *
 * @param coincidence peak of the nation over the sum of its parts' peaks, 0–1 (.93).
 */
export function loadFactorOfParts(parts: readonly ModelledPart[], coincidence: number): number {
  const [only] = parts;
  if (only && parts.length === 1) return only.loadFactor;
  const energy = parts.reduce((sum, part) => sum + part.energy, 0);
  const peaks = parts.reduce((sum, part) => sum + part.energy / part.loadFactor, 0);
  return energy / (coincidence * peaks);
}
