import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isLightStep, palette, type Theme } from "../../src/index.ts";
import { themes } from "../../src/layer/palette.ts";
import { luminance } from "./colourVision.ts";

/** Contrast ratio, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light as number) + 0.05) / ((dark as number) + 0.05);
}

const tokens = readFileSync("app/style/tokens.css", "utf8");

/** The value of a custom property in the block of a theme of the style sheet. */
function token(name: string, theme: Theme): string {
  const blocks = tokens.split(':root[data-theme="dark"]');
  const block = theme === "light" ? blocks[0] : blocks[1];
  const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(block ?? "");
  return found?.[1]?.trim() ?? "";
}

const steps = [1, 2, 3, 4, 5, 6, 7];

test.each(themes)("the %s theme goes from one end of lightness to the other", (theme) => {
  const lights = palette[theme].sequential.map(luminance);
  const sorted = lights.toSorted((a, b) => (theme === "light" ? b - a : a - b));
  expect(lights).toEqual(sorted);
  for (const step of steps.slice(1))
    expect(
      contrast(
        palette[theme].sequential[step - 1] as string,
        palette[theme].sequential[step - 2] as string,
      ),
    ).toBeGreaterThan(1.25);
});

test.each(themes)("the lowest class of the %s theme stands out from no data", (theme) => {
  const { sequential, noDataGround } = palette[theme];
  expect(contrast(sequential[0], noDataGround)).toBeGreaterThan(1.5);
});

test.each(themes)("counts inside the bars of the %s theme can be read", (theme) => {
  const { sequential, barInkDark, barInkLight } = palette[theme];
  for (const step of steps) {
    const ink = isLightStep(step, theme) ? barInkDark : barInkLight;
    expect(contrast(sequential[step - 1] as string, ink), `step ${step}`).toBeGreaterThan(4.5);
  }
});

test.each(themes)("the page and the map of the %s theme share paper and ink", (theme) => {
  expect(token("paper", theme)).toBe(palette[theme].paper);
  expect(token("ink", theme)).toBe(palette[theme].ink);
});

test("classes have one place: no style sheet repeats their colours", () => {
  for (const theme of themes)
    for (const colour of palette[theme].sequential) expect(tokens).not.toContain(colour);
});
