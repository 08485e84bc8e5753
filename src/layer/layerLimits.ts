import type { Assessment } from "../assessment/assessment.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { type BreakMethod, breaks } from "./breaks.ts";
import { classedValues } from "./classedValues.ts";

/** How a map is classified. Without a choice: by the limits that the indicator declares. */
export interface LimitChoice {
  readonly method?: BreakMethod | undefined;
  /** Inner limits set by the user, in ascending order. */
  readonly limits?: readonly number[] | undefined;
}

/**
 * Inner limits between the classes of an indicator.
 *
 * Those that it declares hold everywhere. Those of a method come from the reference (the unchanged preset of the same basis), never
 * from the scenario on screen. Classes around zero keep their own: no method puts zero
 * into the middle. A colour therefore means the same number in every year and scenario.
 */
export function layerLimits(
  indicator: Indicator,
  reference: Assessment,
  { method, limits }: LimitChoice = {},
): readonly number[] {
  if (limits) return limits;
  if (method === undefined || indicator.sinceBaseYear) return indicator.limits;
  return breaks(classedValues(reference.columns[indicator.id]), method);
}
