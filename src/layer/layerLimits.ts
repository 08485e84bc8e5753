import type { Assessment } from "../assessment/assessment.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { type BreakMethod, breaks, type ClassCount } from "./breaks.ts";
import { classedValues } from "./classedValues.ts";

/** How a map is classified. Without a choice: by the limits that the indicator declares. */
export interface LimitChoice {
  readonly method?: BreakMethod | undefined;
  /** How many classes the method makes; seven where absent. */
  readonly count?: ClassCount | undefined;
  /** Inner limits set by the user, in ascending order. */
  readonly limits?: readonly number[] | undefined;
}

/**
 * Inner limits between the classes of an indicator.
 *
 * Those that it declares hold everywhere. Those of a method come from the reference (the unchanged preset of the same basis), never
 * from the scenario on screen. Classes around zero keep their own: no method and no hand puts zero
 * into the middle. A colour therefore means the same number in every year and scenario.
 */
export function layerLimits(
  indicator: Indicator,
  reference: Assessment,
  { method, count, limits }: LimitChoice = {},
): readonly number[] {
  if (indicator.sinceBaseYear) return indicator.limits;
  if (limits) return limits;
  if (method === undefined) return indicator.limits;
  return breaks(classedValues(reference.columns[indicator.id]), method, count);
}
