import { describe, expect, test } from "vitest";
import {
  barInk,
  classCounts,
  firstDivergingStep,
  palette,
  type Scene,
  stepColour,
} from "../../src/index.ts";
import { themes } from "../../src/layer/palette.ts";
import { least, luminance, type Matrix, visions } from "./colourVision.ts";
import { sceneOf } from "./scenes.ts";

const seen = themes.flatMap((theme) =>
  Object.keys(visions).map((vision) => [theme, vision] as const),
);

/** Least CIEDE2000 between neighbouring classes: no reader takes one for the next. */
const leastApart = 7;
/** Of the true zero, for which only the deficiencies of dark colours come so near. */
const leastZero = 10;

/** A picture with a number of classes. */
const sceneWith = (count: (typeof classCounts)[number]): Scene =>
  sceneOf(
    Array.from({ length: 60 }, (_, index) => index + 1),
    { method: "equal", count },
  );

const coloursOf = ({ classes }: Scene, theme: (typeof themes)[number]): readonly string[] =>
  classes.map(({ step }) => stepColour(step, theme));

const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light as number) + 0.05) / ((dark as number) + 0.05);
};

describe.each(classCounts)("%i classes", (count) => {
  const scene = sceneWith(count);

  test.each(seen)("neighbours differ in the %s theme for %s vision", (theme, vision) => {
    const colours = coloursOf(scene, theme);
    expect(colours).toHaveLength(count);
    for (const [index, colour] of colours.slice(1).entries())
      expect(least([colours[index] as string, colour], visions[vision] as Matrix)).toBeGreaterThan(
        leastApart,
      );
  });

  test.each(themes)("in grey, the %s theme keeps their order", (theme) => {
    const lights = coloursOf(scene, theme).map(luminance);
    const rising = theme === "light" ? lights.toReversed() : lights;
    for (const [index, light] of rising.slice(1).entries())
      expect((light + 0.05) / ((rising[index] as number) + 0.05)).toBeGreaterThan(1.25);
  });

  test.each(themes)("the lowest stands out from no data in the %s theme", (theme) => {
    const [lowest = ""] = coloursOf(scene, theme);
    expect(contrast(lowest, palette[theme].noDataGround)).toBeGreaterThanOrEqual(1.5);
  });
});

test.each(seen)("classes around zero differ in the %s theme for %s vision", (theme, vision) => {
  const colours = palette[theme].diverging;
  for (const [index, colour] of colours.slice(1).entries())
    expect(least([colours[index] as string, colour], visions[vision] as Matrix)).toBeGreaterThan(
      leastApart,
    );
  expect(least([colours[0], colours[6]], visions[vision] as Matrix)).toBeGreaterThan(leastZero);
});

test.each(themes)(
  "classes around zero get darker or brighter to both ends of the %s theme",
  (theme) => {
    const lights = palette[theme].diverging.map(luminance);
    const away = theme === "light" ? lights : lights.map((light) => -light);
    expect(away.slice(0, 4)).toEqual(away.slice(0, 4).toSorted((a, b) => a - b));
    expect(away.slice(3)).toEqual(away.slice(3).toSorted((a, b) => b - a));
  },
);

test.each(seen)("a true zero is no lowest class in the %s theme for %s vision", (theme, vision) => {
  const { zero, sequential } = palette[theme];
  expect(least([zero, sequential[0]], visions[vision] as Matrix)).toBeGreaterThan(leastZero);
});

test.each(themes)("figures in the bars around zero can be read in the %s theme", (theme) => {
  for (let step = firstDivergingStep; step < firstDivergingStep + 7; step += 1)
    expect(contrast(stepColour(step, theme), barInk(step, theme)), `step ${step}`).toBeGreaterThan(
      4.5,
    );
});
