import fc from "fast-check";
import { expect, test } from "vitest";
import { exponential } from "../../src/statistics/exponential.ts";
import { logarithm } from "../../src/statistics/logarithm.ts";

/** Two units in the last place: one of ours, one of the engine's. */
const twoUnits = 2 ** -51;

const isNear = (one: number, other: number): boolean =>
  Object.is(one, other) || Math.abs(one - other) <= twoUnits * Math.abs(other);

test("exponentials are the engine's to a unit in the last place", () => {
  fc.assert(
    fc.property(fc.double({ min: -708, max: 709.7, noNaN: true }), (x) => {
      expect([x, exponential(x)]).toSatisfy(([, found]) => isNear(found, Math.exp(x)));
    }),
  );
});

test("logarithms are the engine's to a unit in the last place", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true }), (x) => {
      expect([x, logarithm(x)]).toSatisfy(([, found]) => isNear(found, Math.log(x)));
    }),
  );
});

test("at the ends", () => {
  expect([710, -746, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(exponential)).toEqual([
    Number.POSITIVE_INFINITY,
    0,
    Number.POSITIVE_INFINITY,
    0,
  ]);
  expect([0, 1, -1e-320, Number.NaN].map(exponential)).toEqual([1, Math.E, 1, Number.NaN]);
  expect([0, -0, 1, Number.POSITIVE_INFINITY].map(logarithm)).toEqual([
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    0,
    Number.POSITIVE_INFINITY,
  ]);
  expect([-1, Number.NaN].map(logarithm)).toEqual([Number.NaN, Number.NaN]);
  expect(logarithm(5e-324)).toBeCloseTo(-744.4400719213812, 12);
});
