import { expect, test } from "vitest";
import { bivariateCells, cellInk, palette, type Theme } from "../../src/index.ts";
import { themes } from "../../src/layer/palette.ts";
import { difference, least, luminance, type Matrix, visions } from "./colourVision.ts";

const coloursOf = (theme: Theme, wanted: (cell: (typeof bivariateCells)[number]) => boolean) =>
  bivariateCells.flatMap((cell, place) =>
    wanted(cell) ? [palette[theme].bivariate[place] as string] : [],
  );

test("the difference of colours is that of published pairs", () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

const views = themes.flatMap((theme) =>
  Object.keys(visions).map((vision) => [theme, vision] as const),
);

test.each(views)("the nine classes of the %s theme stay apart in %s vision", (theme, vision) => {
  const nine = coloursOf(theme, ({ burden, benefit }) => burden !== "zero" && benefit !== "zero");
  expect(nine).toHaveLength(9);
  expect(least(nine, visions[vision] as Matrix)).toBeGreaterThan(16);
});

test.each(views)("the zero ramps of the %s theme stay apart in %s vision", (theme, vision) => {
  const red = coloursOf(theme, ({ burden, benefit }) => burden !== "zero" && benefit === "zero");
  const teal = coloursOf(theme, ({ burden, benefit }) => burden === "zero" && benefit !== "zero");
  expect(least(red, visions[vision] as Matrix)).toBeGreaterThan(13);
  expect(least(teal, visions[vision] as Matrix)).toBeGreaterThan(11);
});

test.each(themes)("counts in the cells of the %s theme can be read", (theme) => {
  for (const [place, colour] of palette[theme].bivariate.entries()) {
    const [dark, light] = [luminance(colour), luminance(cellInk(place, theme))].toSorted(
      (a, b) => a - b,
    ) as [number, number];
    expect((light + 0.05) / (dark + 0.05), bivariateCells[place]?.id).toBeGreaterThan(4.5);
  }
});
