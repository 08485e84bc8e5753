import { daysPerYear } from "../units.ts";

/**
 * Water on site on the day of the year that takes most: `W_on / 365 · peaking`. Utilities build for this day.
 *
 * @param direct W_on, m³/yr. @param peaking peak day over mean day (3/6/10). @returns m³/day.
 */
export const peakDayWater = (direct: number, peaking: number): number =>
  (direct / daysPerYear) * peaking;

/** Part of what the water utility can supply in a day that the peak day takes. @param capacity m³/day. */
export const shareOfUtility = (peakDay: number, capacity: number): number =>
  capacity > 0 ? peakDay / capacity : Number.NaN;
