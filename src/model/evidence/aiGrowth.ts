import { power } from "../../statistics/power.ts";
/** Growth of the load of AI: a factor per year up to a year, and another for each year after. */
export interface StagedGrowth {
  readonly first: number;
  readonly later: number;
  /** Last year of the first stage. */
  readonly until: number;
}

/**
 * Load of AI in a year over that of the base year: `g^(y − base)` up to the end of the first stage, times the later
 * factor for each year after. Years before the base year follow the first stage backwards.
 */
export function aiGrowth(year: number, baseYear: number, growth: StagedGrowth): number {
  const early = Math.min(year, growth.until) - baseYear;
  const late = Math.max(0, year - growth.until);
  return power(growth.first, early) * power(growth.later, late);
}
