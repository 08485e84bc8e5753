import type { ReportFigure } from "../reportFigure.ts";
import { spreadOf } from "../spreadOf.ts";

/** How one figure stands to another: apart where their ranges do not meet. */
export type Standing = "above" | "below" | "same" | "notApart";

/** Whether a figure is the region's own and can be compared: not that of the region above, nor one from a key of another basis. */
export const isComparable = ({ kind, value }: ReportFigure): boolean =>
  kind === "value" && value !== undefined;

/**
 * How a figure stands to another one, by their ranges: intervals of draws where both have one, else worst and best cases.
 * Figures that print alike are the same.
 *
 * @returns `undefined` where one of them has no number, or one that is not to be compared.
 */
export function standingTo(one: ReportFigure, other: ReportFigure): Standing | undefined {
  const [own, theirs] = [spreadOf(one), spreadOf(other)];
  if (!own || !theirs || !isComparable(one) || !isComparable(other)) return undefined;
  if (one.figure === other.figure && one.range === other.range) return "same";
  if (own.low > theirs.high) return "above";
  return own.high < theirs.low ? "below" : "notApart";
}
