import { expect, test } from "vitest";
import {
  assess,
  defaultScenario,
  firstDivergingStep,
  makeScene,
  type Scene,
} from "../../src/index.ts";
import { indicatorOf } from "../../src/indicator/indicators.ts";
import { yearlyGrowth } from "../fixtures/evidence.ts";
import { world } from "../fixtures/world.ts";
import { english } from "./scenes.ts";

const sceneOf = (year: number, method?: "quantile"): Scene => {
  const indicator = indicatorOf("dataCentreElectricityChange");
  if (!indicator) throw new Error("There is no such layer.");
  const assessment = assess(world, { ...defaultScenario, year });
  return makeScene(assessment, indicator, { world, datasets: [], words: english, method });
};

const alphaIn = (scene: Scene): number =>
  scene.regions.find(({ id }) => id === "AAA")?.value ?? Number.NaN;

test("the change is nothing in 2024, falls before and rises after", () => {
  expect(alphaIn(sceneOf(2024))).toBe(0);
  expect(alphaIn(sceneOf(2030))).toBeCloseTo(100 * (yearlyGrowth ** 6 - 1), 9);
  expect(alphaIn(sceneOf(2022))).toBeCloseTo(100 * (yearlyGrowth ** -2 - 1), 9);
});

test("classes lie around zero in colours of their own, whatever the method and the year", () => {
  for (const scene of [sceneOf(2022), sceneOf(2030), sceneOf(2030, "quantile")]) {
    expect(scene.classes.map(({ step }) => step)).toEqual(
      Array.from({ length: 7 }, (_, place) => firstDivergingStep + place),
    );
    expect(scene.limits.slice(1, -1)).toEqual([-20, -10, -2, 2, 25, 75]);
    const { from, to } = scene.classes[3] ?? { from: 0, to: 0 };
    expect([from < 0, to > 0]).toEqual([true, true]);
  }
});

test("the subtitle says which colour means more", () => {
  expect(sceneOf(2030).subtitle).toContain("Blue means less than in 2024, brown more.");
});
