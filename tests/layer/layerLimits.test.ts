import fc from "fast-check";
import { expect, test } from "vitest";
import { breakMethods, classCounts } from "../../src/index.ts";
import { breaks } from "../../src/layer/breaks.ts";
import { sceneOf } from "./scenes.ts";

const skewed = [1, 2, 2, 2, 3, 4, 7, 9, 12, 20, 33, 34, 50, 80, 130, 400];

test.each(breakMethods)("%s makes as many classes as are asked for", (method) => {
  for (const count of classCounts)
    expect(sceneOf(skewed, { method, count }).classes).toHaveLength(count);
});

test("typed limits are the classes, whatever the method", () => {
  const scene = sceneOf(skewed, { method: "quantile", typed: [5, 50] });
  expect(scene.limits).toEqual([0, 5, 50, 400]);
  expect(scene.classes.map(({ count }) => count)).toEqual([6, 6, 4]);
});

test("classes around zero keep their limits", () => {
  const wish = { limits: [-10, 10], sinceBaseYear: true } as const;
  const own = sceneOf([-20, 0, 20], wish).limits;
  expect(sceneOf([-20, 0, 20], { ...wish, typed: [1, 2] }).limits).toEqual(own);
  expect(sceneOf([-20, 0, 20], { ...wish, method: "equal", count: 3 }).limits).toEqual(own);
});

const figures = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, min: 0, max: 1e6 })),
  { minLength: 2, maxLength: 40 },
);
const wishes = fc.record({
  method: fc.constantFrom(...breakMethods),
  count: fc.constantFrom(...classCounts),
  typed: fc.option(fc.constant([3, 5, 100]), { nil: undefined }),
});

test("regions of one value are in one class, however the classes are made", () => {
  fc.assert(
    fc.property(figures, wishes, (values, wish) => {
      const twice = [...values, ...values];
      const { regions, classes } = sceneOf(twice, wish);
      for (const [index, { classIndex }] of regions.slice(0, values.length).entries())
        expect(regions[index + values.length]?.classIndex).toBe(classIndex);
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(twice.length);
    }),
  );
});

test("a method never makes more classes than were asked for", () => {
  fc.assert(
    fc.property(figures, wishes, (values, { method, count }) => {
      expect(breaks(values, method, count).length).toBeLessThan(count);
    }),
  );
});
