import fc from "fast-check";
import { expect, test } from "vitest";
import { concentrationIndex } from "../../src/statistics/concentrationIndex.ts";
import { gini } from "../../src/statistics/gini.ts";
import { hoover } from "../../src/statistics/hoover.ts";
import { lorenzCurve } from "../../src/statistics/lorenzCurve.ts";
import { worldShares } from "../../src/statistics/worldShares.ts";

const place = fc.record({
  value: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
  weight: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
  order: fc.double({ min: 1, max: 1e5, noNaN: true }),
});
const places = fc.array(place, { minLength: 1, maxLength: 30 });

type Places = readonly { value: number; weight: number; order: number }[];

const measuresOf = (rows: Places) => {
  const values = rows.map(({ value }) => value);
  const weights = rows.map(({ weight }) => weight);
  return {
    gini: gini({ values, weights }),
    concentration: concentrationIndex({
      values,
      weights,
      orderedBy: rows.map(({ order }) => order),
    }),
  };
};

const expectSame = (rows: Places, others: Places): void => {
  const [one, other] = [measuresOf(rows), measuresOf(others)];
  for (const key of ["gini", "concentration"] as const) expect(other[key]).toBeCloseTo(one[key], 9);
};

test("order of places, unit and size of the population never matter", () => {
  fc.assert(
    fc.property(places, (rows) => {
      expectSame(rows, [...rows].reverse());
      expectSame(
        rows,
        rows.map((row) => ({ ...row, value: 1000 * row.value, weight: row.weight / 7 })),
      );
    }),
  );
});

test("a place split in two alike halves changes nothing; nor does one without a number", () => {
  fc.assert(
    fc.property(places, (rows) => {
      const [first, ...rest] = rows;
      if (!first) return;
      const half = { ...first, weight: first.weight / 2 };
      expectSame(rows, [half, ...rest, half]);
      expectSame(rows, [...rows, { ...first, value: Number.NaN }]);
    }),
  );
});

test("bounds: 0 ≤ Gini < 1, the concentration index never beyond the Gini", () => {
  fc.assert(
    fc.property(places, (rows) => {
      const measures = measuresOf(rows);
      expect(measures.gini).toBeGreaterThanOrEqual(-1e-12);
      expect(measures.gini).toBeLessThan(1);
      expect(Math.abs(measures.concentration)).toBeLessThanOrEqual(measures.gini + 1e-9);
    }),
  );
});

test("the Lorenz curve rises below the diagonal from (0, 0) to (1, 1)", () => {
  fc.assert(
    fc.property(places, (rows) => {
      const points = lorenzCurve({
        values: rows.map(({ value }) => value),
        weights: rows.map(({ weight }) => weight),
      });
      expect(points[0]).toEqual({ people: 0, carried: 0 });
      expect(points.at(-1)?.people).toBeCloseTo(1, 9);
      expect(points.at(-1)?.carried).toBeCloseTo(1, 9);
      for (const { people, carried } of points) expect(carried).toBeLessThanOrEqual(people + 1e-9);
    }),
  );
});

test("Hoover is 0 for equal shares and no more than 1", () => {
  fc.assert(
    fc.property(places, (rows) => {
      const shares = worldShares(rows.map(({ value }) => value));
      const others = worldShares(rows.map(({ weight }) => weight));
      expect(hoover(shares, shares)).toBe(0);
      expect(hoover(shares, others)).toBeLessThanOrEqual(1 + 1e-12);
      expect(hoover(shares, others)).toBeCloseTo(hoover(others, shares), 12);
    }),
  );
});
