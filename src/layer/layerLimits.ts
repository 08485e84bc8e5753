import type { Assessment } from "../assessment/assessment.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { type BreakMethod, breaks } from "./breaks.ts";
import { classedValues } from "./classedValues.ts";

/** How a map is cut into classes; without a choice, the indicator's fixed limits or else quantiles. */
export interface LimitChoice {
  readonly method?: BreakMethod | undefined;
  /** Inner limits of the user's own, rising. */
  readonly limits?: readonly number[] | undefined;
}

/**
 * Inner limits between the classes of an indicator.
 *
 * They are read off the reference (the preset of the same basis, nothing changed), never off the scenario on
 * screen: so a colour means the same number across years and scenarios.
 */
export function layerLimits(
  indicator: Indicator,
  reference: Assessment,
  { method, limits }: LimitChoice = {},
): readonly number[] {
  if (limits) return limits;
  if (method === undefined && indicator.limits) return indicator.limits;
  return breaks(classedValues(reference.columns[indicator.id]), method ?? "quantile");
}
