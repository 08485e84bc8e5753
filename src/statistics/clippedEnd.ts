import type { Ends } from "./scales.ts";

/** At which end of a scale a value, or one of several, is held because it lies beyond. Columns hold the place in this list. */
export const clippedEnds = ["none", "bottom", "top", "both"] as const;
export type ClippedEnd = (typeof clippedEnds)[number];

/** The end at which a value has to be held. A missing value is at none. */
export function clippedEnd(value: number, { from, to }: Ends): ClippedEnd {
  if (value > to) return "top";
  return value < from ? "bottom" : "none";
}

/** The ends of several values taken together. */
export function joinedEnds(ends: readonly ClippedEnd[]): ClippedEnd {
  const isAt = (end: ClippedEnd): boolean => ends.includes(end) || ends.includes("both");
  if (isAt("top")) return isAt("bottom") ? "both" : "top";
  return isAt("bottom") ? "bottom" : "none";
}
