import { hoursPerYear } from "../units.ts";

/**
 * Mean over full power that a year's energy implies: `E / (8.76 · capacity)`.
 *
 * @param energy TWh/yr. @param capacity GW. @returns 0–1 where the figures agree.
 */
export const impliedLoadFactor = (energy: number, capacity: number): number =>
  energy / ((hoursPerYear / 1000) * capacity);
