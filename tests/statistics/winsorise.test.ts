import fc from "fast-check";
import { expect, test } from "vitest";
import { robustScaleOf } from "../../src/statistics/robustEnds.ts";
import { goalpostScale } from "../../src/statistics/scales.ts";
import { winsorise } from "../../src/statistics/winsorise.ts";

/** Even but for one far value. */
const sample = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test("one far value takes the place of the next one inwards, on the side where it lies", () => {
  expect(winsorise([...sample, 1000])).toEqual({
    values: [...sample, 10],
    points: 1,
    even: true,
  });
  expect(winsorise([...sample, -1000])).toEqual({ values: [...sample, 1], points: 1, even: true });
  expect(winsorise(sample)).toEqual({ values: sample, points: 0, even: true });
});

test("values move inwards alone, keep their order, and no more of them meet than are said to move", () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 });
  fc.assert(
    fc.property(values, (given) => {
      const { values: treated, points } = winsorise(given);
      expect(points).toBeLessThanOrEqual(5);
      expect(Math.max(...treated)).toBeLessThanOrEqual(Math.max(...given));
      expect(Math.min(...treated)).toBeGreaterThanOrEqual(Math.min(...given));
      expect(new Set(given).size - new Set(treated).size).toBe(points);
      const inOrder = given
        .map((_, place) => place)
        .toSorted((a, b) => (given[a] ?? 0) - (given[b] ?? 0));
      const ordered = inOrder.map((place) => treated[place] ?? 0);
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
    }),
  );
});

test("goalposts hold what lies beyond them", () => {
  const scale = goalpostScale({ from: 10, to: 20 }, 1);
  expect([0, 10, 15, 20, 99].map(scale)).toEqual([0, 0, 0.5, 1, 1]);
  expect(goalpostScale({ from: 10, to: 20 })(12.5)).toBe(25);
});

test("a robust scale of a sample without spread gives 0, and a missing value stays missing", () => {
  expect(robustScaleOf([3, 3, 3])(99)).toBe(0);
  expect(robustScaleOf([3, 3, 3])(Number.NaN)).toBeNaN();
});
