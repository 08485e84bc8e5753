import { type HeadroomClass, headroomClass } from "../model/grid/headroomClass.ts";
import type { Assessment } from "./assessment.ts";
import { outcomeOf } from "./outcome.ts";

/**
 * What can be said of the headroom of a region's own grid; `undefined` where it is not known, not comparable, or that of the
 * region above.
 */
export function headroomClassOf(
  assessment: Assessment,
  regionIndex: number,
): HeadroomClass | undefined {
  const { kind, value, low, high } = outcomeOf(assessment, "headroom", regionIndex);
  if (kind !== "value" || value === undefined) return undefined;
  return headroomClass({ value, low: low ?? value, high: high ?? value });
}
