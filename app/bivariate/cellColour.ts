import { cellRuling, palette, type Theme } from "../../src/index.ts";

/** Directions of the ruling in a style sheet: lines upright, lines level. */
const ruled = { zeroBenefit: "90deg", zeroBurden: "180deg" } as const;

/** The ground of a cell as on the map, for boxes of the page: its colour, under its ruling where it holds a true zero. */
export function cellGround(place: number, theme: Theme): string {
  const { bivariate, ruling } = palette[theme];
  const colour = bivariate[place] ?? "transparent";
  const direction = cellRuling(place);
  return direction
    ? `repeating-linear-gradient(${ruled[direction]}, ${ruling} 0 1px, transparent 1px 3.5px), ${colour}`
    : colour;
}
