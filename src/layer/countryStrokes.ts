import type { MapColours } from "./palette.ts";

/** Width of a border between regions finer than countries, px. */
export const finerBorder = 0.35;

/** Strokes of a border between countries on a map of finer regions, the lowest first: ink inside a halo, so that it is seen on every class. */
export const countryStrokes = ({
  halo,
  inkSecond,
}: MapColours): readonly { readonly colour: string; readonly width: number }[] => [
  { colour: halo, width: 2 },
  { colour: inkSecond, width: 0.8 },
];
