import type { SiteState } from "../../dataset/references/siteTimelines.ts";

/** The day on which a site has to operate for its power to count in a year: the middle of it. */
export const countingDay = (year: number): string => `${year}-07-01`;

/**
 * IT power that a site has in operation on a day: its last state up to then.
 *
 * @param states those of one site, in any order. @param day in ISO 8601. @returns MW; 0 before the first state.
 */
export function powerOn(
  states: readonly Pick<SiteState, "date" | "itPower">[],
  day: string,
): number {
  const [latest] = states
    .filter(({ date }) => date <= day)
    .toSorted((one, other) => (one.date < other.date ? 1 : -1));
  return latest?.itPower ?? 0;
}
