import fc from "fast-check";
import { expect, test } from "vitest";
import { breakMethods } from "../../src/index.ts";
import { breaks, classCount, friendly } from "../../src/layer/breaks.ts";

const hundred = Array.from({ length: 100 }, (_, index) => index);

test("quantiles put as many regions into each class, at friendly numbers", () => {
  expect(breaks(hundred, "quantile")).toEqual([15, 30, 40, 55, 70, 85]);
});

test("equal classes are as wide as each other", () => {
  expect(breaks([0, 1, 70], "equal")).toEqual([20, 50]);
  expect(breaks([0, 10, 20, 30, 40, 50, 70], "equal")).toEqual([10, 20, 30, 40, 50, 60]);
});

test("natural classes part clusters where they part", () => {
  const clusters = [1, 1.1, 1.2, 10, 10.1, 10.2, 100, 101, 102];
  expect(breaks(clusters, "natural", 3)).toEqual([5, 50]);
});

test("one value, or none, has no classes to part", () => {
  for (const method of breakMethods) {
    expect(breaks([], method)).toEqual([]);
    expect(breaks([4, 4, 4], method)).toEqual([]);
  }
});

test("limits rise, part the values and are at most six, whatever the values", () => {
  const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 60 }),
      fc.constantFrom(...breakMethods),
      (values, method) => {
        const limits = breaks(values, method);
        expect(limits.length).toBeLessThan(classCount);
        expect(limits).toEqual([...new Set(limits)].toSorted((a, b) => a - b));
        for (const limit of limits) {
          expect(limit).toBeGreaterThan(Math.min(...values));
          expect(limit).toBeLessThan(Math.max(...values));
        }
      },
    ),
  );
});

test("the order of the regions does not matter", () => {
  const mixed = [5, 3, 99, 0.2, 17, 4, 42, 8, 1, 300];
  for (const method of breakMethods)
    expect(breaks(mixed.toReversed(), method)).toEqual(breaks(mixed, method));
});

test("a friendly number is a round one, no further than half the room", () => {
  expect(friendly(0.034, 0.0115)).toBe(0.03);
  expect(friendly(1234, 400)).toBe(1200);
  expect(friendly(6.3, 2.5)).toBe(6);
  expect(friendly(7, 0)).toBe(7);
});
