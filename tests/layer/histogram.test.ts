import fc from "fast-check";
import { expect, test } from "vitest";
import { histogramOf } from "../../src/index.ts";

const total = (values: readonly number[]): number =>
  histogramOf(values).bins.reduce((sum, { count }) => sum + count, 0);

test("values near each other lie on an even axis, values far apart on a logarithmic one", () => {
  const even = histogramOf([0, 10, 20, 40]);
  expect(even.scale).toBe("linear");
  expect(even.bins.map(({ from }) => from).slice(0, 3)).toEqual([0, 1, 2]);
  expect(even.bins[10]?.count).toBe(1);
  expect(histogramOf([1, 10, 1000]).scale).toBe("log");
  expect(histogramOf([0, 10, 1000]).scale).toBe("linear");
});

test("no values give no bins, equal ones a single bin", () => {
  expect(histogramOf([]).bins).toEqual([]);
  expect(histogramOf([3, 3]).bins).toEqual([{ from: 3, to: 3, count: 2 }]);
});

test("each value is in one bin, bins join, and the ends are those of the values", () => {
  const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
  const positive = fc.double({ noNaN: true, min: 1e-6, max: 1e9 });
  const lists = fc.oneof(fc.array(value, { minLength: 1 }), fc.array(positive, { minLength: 1 }));
  fc.assert(
    fc.property(lists, (values) => {
      expect(total(values)).toBe(values.length);
      const { bins } = histogramOf(values);
      expect(bins[0]?.from).toBe(Math.min(...values));
      expect(bins.at(-1)?.to).toBe(Math.max(...values));
      for (const [index, { from }] of bins.slice(1).entries()) expect(from).toBe(bins[index]?.to);
    }),
  );
});
