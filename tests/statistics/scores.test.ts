import fc from "fast-check";
import { expect, test } from "vitest";
import { rankScaleOf, standardScaleOf, zScaleOf } from "../../src/statistics/scales.ts";
import { shareRanges } from "../../src/statistics/shareRanges.ts";
import { yardstickOf } from "../../src/statistics/yardstick.ts";

const samples = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 3,
  maxLength: 30,
});

test("the percentile rank of a value is the part of the others below it", () => {
  fc.assert(
    fc.property(samples, (values) => {
      const place = rankScaleOf(values);
      for (const value of values) {
        const below = values.filter((other) => other < value).length;
        expect(place(value)).toBeCloseTo((100 * below) / (values.length - 1), 9);
      }
    }),
  );
});

test("the end of a range counts the others below it, not its own middle", () => {
  const place = rankScaleOf([10, 20, 30]);
  expect(place(20)).toBe(50);
  expect(place(25, 20)).toBe(50);
  expect(place(99, 20)).toBe(100);
  expect(place(5, 20)).toBe(0);
});

test("standard scores stand at 50 and ten for each deviation, within 0 and 100", () => {
  fc.assert(
    fc.property(samples, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (values, other) => {
      const score = standardScaleOf(values);
      const z = zScaleOf(values);
      for (const value of values) {
        const expected = Math.min(100, Math.max(0, 50 + 10 * z(value)));
        expect(score(value)).toBeCloseTo(expected, 9);
      }
      expect(score(other)).toBeGreaterThanOrEqual(0);
      expect(score(other)).toBeLessThanOrEqual(100);
    }),
  );
});

test("a yardstick of any scale keeps the order and stays within 0 and 100", () => {
  fc.assert(
    fc.property(samples, fc.constantFrom(rankScaleOf, standardScaleOf), (values, scaling) => {
      const { place } = yardstickOf(values, scaling);
      const sorted = values.toSorted((a, b) => a - b);
      const scores = sorted.map((value) => place(value));
      for (const [index, score] of scores.entries()) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        if (index > 0) expect(score).toBeGreaterThanOrEqual((scores[index - 1] as number) - 1e-9);
      }
    }),
  );
});

test("shares sum to 1, hold their range, and a gap has none", () => {
  const amounts = {
    value: Float64Array.of(1, 3, Number.NaN, 0),
    low: Float64Array.of(0.5, 3, Number.NaN, 0),
    high: Float64Array.of(1, 9, Number.NaN, 1),
  };
  const { value, low, high } = shareRanges(amounts);
  expect([...value]).toEqual([0.25, 0.75, Number.NaN, 0]);
  expect([...low]).toEqual([0.5 / 3.5, 0.75, Number.NaN, 0]);
  expect([...high]).toEqual([0.25, 0.9, Number.NaN, 1 / 5]);
});
