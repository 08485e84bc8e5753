import { describe, expect, test } from "vitest";
import { palette, stepColour, type Theme, textureTile } from "../../src/index.ts";
import { cautiousSteps, isLightStep, themes } from "../../src/layer/palette.ts";
import { least, luminance, type Matrix, visions } from "./colourVision.ts";

const views = themes.flatMap((theme) =>
  Object.keys(visions).map((vision) => [theme, vision] as const),
);
const everyStep = [1, 2, 3, 4, 5, 6, 7, ...cautiousSteps];

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** What a translucent ink looks like on a ground, as `#rrggbb`. */
function laidOver(ink: string, ground: string): string {
  const [red = 0, green = 0, blue = 0, strength = 1] = (ink.match(/[\d.]+/g) ?? []).map(Number);
  const channels = [red, green, blue].map((channel, index) => {
    const below = Number.parseInt(ground.slice(1 + 2 * index, 3 + 2 * index), 16);
    return Math.round(strength * channel + (1 - strength) * below);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

const inkOn = (step: number, theme: Theme): string => {
  const tile = textureTile("hatched", isLightStep(step, theme));
  return laidOver(String(palette[theme][tile.stroke]), stepColour(step, theme));
};

describe.each(views)("the %s theme in %s vision", (theme, vision) => {
  const matrix = visions[vision] as Matrix;

  test("keeps the seven classes apart, of values as of confidence", () => {
    expect(least(palette[theme].sequential, matrix)).toBeGreaterThan(7);
  });

  test("keeps the wide classes apart from each other, and from the narrow ones", () => {
    expect(least(palette[theme].cautious, matrix)).toBeGreaterThan(13);
    expect(
      least([...palette[theme].cautious, ...palette[theme].sequential], matrix),
    ).toBeGreaterThan(7);
  });

  test("shows lines on every class", () => {
    for (const step of everyStep)
      expect(
        least([stepColour(step, theme), inkOn(step, theme)], matrix),
        `${step}`,
      ).toBeGreaterThan(14);
  });
});

describe.each(themes)("printed without colour, the %s theme", (theme) => {
  test("shows lines on every class", () => {
    for (const step of everyStep)
      expect(
        contrast(luminance(stepColour(step, theme)), luminance(inkOn(step, theme))),
        `${step}`,
      ).toBeGreaterThan(1.5);
  });

  test("goes from one end of lightness to the other over lower, middle and higher", () => {
    const lights = palette[theme].cautious.slice(0, 3).map(luminance);
    expect(lights).toEqual(lights.toSorted((a, b) => (theme === "light" ? b - a : a - b)));
    for (const [index, light] of lights.slice(1).entries())
      expect(contrast(light, lights[index] as number)).toBeGreaterThan(1.7);
  });

  test("has counts that can be read on the wide classes", () => {
    for (const step of cautiousSteps) {
      const { barInkDark, barInkLight } = palette[theme];
      const ink = isLightStep(step, theme) ? barInkDark : barInkLight;
      expect(
        contrast(luminance(stepColour(step, theme)), luminance(ink)),
        `${step}`,
      ).toBeGreaterThan(4.5);
    }
  });
});
