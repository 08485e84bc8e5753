import type { MapColours } from "./palette.ts";

/** Width of a border between regions finer than countries, px. */
export const finerBorder = 0.35;

/** Strokes of a border between countries on a map of finer regions, the lowest first: a dark line inside a light one, visible on every class. */
export const countryStrokes = ({
  halo,
  inkSecond,
}: MapColours): readonly { readonly colour: string; readonly width: number }[] => [
  { colour: halo, width: 2 },
  { colour: inkSecond, width: 0.8 },
];
