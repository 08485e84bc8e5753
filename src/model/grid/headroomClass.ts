import type { Range } from "../../statistics/range.ts";

/** Whether a grid's own plants leave headroom: for certain, not for certain, or certainly not. */
export const headroomClasses = ["headroom", "uncertain", "none"] as const;
export type HeadroomClass = (typeof headroomClasses)[number];

/**
 * What can be said of a headroom: `none` only where its whole range is at or below 0, `uncertain` where the range reaches
 * 0, whatever the sign of the central value.
 *
 * @returns `undefined` for a headroom that is not known.
 */
export function headroomClass({ value, low, high }: Range): HeadroomClass | undefined {
  if (Number.isNaN(value)) return undefined;
  if (high <= 0) return "none";
  return low <= 0 ? "uncertain" : "headroom";
}
