import type { Indicator } from "../indicator/indicator.ts";
import { competitionRanks } from "../statistics/competitionRanks.ts";

/** Places among the regions with a number, 1 for the heaviest burden; for what has no direction, for the largest. NaN without one. */
export const burdenRanks = (
  values: Float64Array,
  direction: Indicator["direction"],
): Float64Array => competitionRanks(values.map((value) => (direction === -1 ? value : -value)));
