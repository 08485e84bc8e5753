import type { Spread } from "../language/figures.ts";
import type { ReportFigure } from "./reportFigure.ts";

/** Value and range of a figure as they are drawn: the interval of the draws where they were counted, else worst and best case. */
export function spreadOf({
  value,
  interval,
  low = value,
  high = value,
}: Pick<ReportFigure, "value" | "low" | "high" | "interval">): Spread | undefined {
  if (value === undefined || low === undefined || high === undefined) return undefined;
  return interval
    ? { value, low: Math.min(interval.low, value), high: Math.max(interval.high, value) }
    : { value, low, high };
}
