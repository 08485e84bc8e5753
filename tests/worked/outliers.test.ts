import { describe, expect, test } from "vitest";
import { shapeOf } from "../../src/statistics/shape.ts";
import { winsorise } from "../../src/statistics/winsorise.ts";
import { yardstickOf } from "../../src/statistics/yardstick.ts";
import { asem } from "./asem.ts";

/** COINr 1.1.14 on its ASEM example; citation in asem.ts. */
describe.each(asem)("outliers of the ASEM indicator $code", (indicator) => {
  test("have the skewness and kurtosis that COINr prints", () => {
    const { skewness, kurtosis } = shapeOf(indicator.raw);
    expect(skewness / indicator.skewness).toBeCloseTo(1, 9);
    expect(kurtosis / indicator.kurtosis).toBeCloseTo(1, 9);
  });

  test("are winsorised at as many points", () => {
    expect(winsorise(indicator.raw)).toMatchObject({
      points: indicator.pointsWinsorised,
      even: true,
    });
  });

  test("leave the same scale", () => {
    const yardstick = yardstickOf(indicator.raw);
    expect(yardstick.treatment).toBe(indicator.pointsWinsorised > 0 ? "winsorised" : "none");
    for (const [place, value] of indicator.raw.entries())
      expect(yardstick.place(value)).toBeCloseTo(indicator.normalised[place] as number, 8);
  });
});

test("the table holds both long tails and an even indicator", () => {
  expect(asem.map(({ pointsWinsorised }) => pointsWinsorised)).toEqual([0, 1, 3, 4, 1]);
  expect(asem.some(({ skewness }) => skewness <= -2)).toBe(true);
});
