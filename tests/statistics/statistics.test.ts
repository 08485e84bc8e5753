import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { competitionRanks } from "../../src/statistics/competitionRanks.ts";
import { countBelow, countUpTo } from "../../src/statistics/countUpTo.ts";
import { arithmeticMean, geometricMean } from "../../src/statistics/means.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { shapeOf } from "../../src/statistics/shape.ts";
import { winsorise } from "../../src/statistics/winsorise.ts";
import { scaleOf, yardstickOf } from "../../src/statistics/yardstick.ts";

const samples = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
  minLength: 10,
  maxLength: 60,
});

describe("ranks", () => {
  test("count from the smallest", () => {
    fc.assert(
      fc.property(samples, (values) => {
        expect(Math.min(...competitionRanks(values))).toBe(1);
      }),
    );
  });

  test("one value alone ranks first", () => {
    expect([...competitionRanks([5])]).toEqual([1]);
  });
});

describe("quantiles", () => {
  test("interpolate between order statistics as R and numpy do", () => {
    expect(quantile([1, 2, 4, 8], 0.5)).toBe(3);
    expect(quantile([1, 2, 4, 8], 0.9)).toBeCloseTo(6.8, 12);
    expect(quantile([1, 2, 4, 8], 0)).toBe(1);
    expect(quantile([1, 2, 4, 8], 1)).toBe(8);
  });

  test("of nothing there is none", () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe("means", () => {
  test("weigh their values", () => {
    expect(arithmeticMean([1, 4], [3, 1])).toBe(1.75);
    expect(geometricMean([1, 16], [1, 1])).toBeCloseTo(4, 12);
  });

  test("the geometric one is never above the arithmetic one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 1 }),
        (values) => {
          const weights = values.map(() => 1);
          expect(geometricMean(values, weights)).toBeLessThanOrEqual(
            arithmeticMean(values, weights) * (1 + 1e-12),
          );
        },
      ),
    );
  });
});

describe("a yardstick", () => {
  test("places its sample between 0 and 100, in order", () => {
    fc.assert(
      fc.property(samples, (values) => {
        const { place } = yardstickOf(values);
        const sorted = values.toSorted((a, b) => a - b).map(place);
        expect(sorted.every((score) => score >= 0 && score <= 100 + 1e-9)).toBe(true);
        expect(
          sorted.every((score, index) => index === 0 || score >= (sorted[index - 1] as number)),
        ).toBe(true);
      }),
    );
  });

  test("places what lies beyond its sample at the end", () => {
    const { place } = yardstickOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 10]);
    expect([place(-5), place(5), place(50), place(Number.POSITIVE_INFINITY)]).toEqual([
      0, 50, 100, 100,
    ]);
    expect(place(Number.NaN)).toBeNaN();
  });

  test("does not depend on the unit", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(0.125, 0.5, 8, 1024), (values, factor) => {
        const [one, other] = [
          yardstickOf(values),
          yardstickOf(values.map((value) => value * factor)),
        ];
        expect(one.treatment).toBe(other.treatment);
        for (const value of values)
          expect(other.place(value * factor)).toBeCloseTo(one.place(value), 6);
      }),
    );
  });

  const heavy = Array.from({ length: 200 }, (_, index) => Math.exp(index / 12));

  test("takes logarithms where five points do not help", () => {
    const { treatment, even, place } = yardstickOf(heavy);
    expect([treatment, even]).toEqual(["log", true]);
    expect(winsorise(heavy)).toMatchObject({ points: 5, even: false });
    expect(place(heavy[199] as number)).toBe(100);
    expect(place(heavy[0] as number)).toBe(0);
  });

  test("mirrors the logarithm for a long tail of small values", () => {
    const mirrored = heavy.map((value) => -value);
    const [one, other] = [yardstickOf(heavy), yardstickOf(mirrored)];
    expect(other.treatment).toBe("log");
    expect(other.place(-20)).toBeCloseTo(100 - one.place(20), 9);
  });

  test("flags what stays uneven", () => {
    const zeros = Array.from({ length: 60 }, () => 0);
    const spike = [...zeros, 100, 101, 102, 103, 104, 105];
    expect(yardstickOf(spike)).toMatchObject({ treatment: "log", even: false });
  });

  test("without spread, or with too few values, treats nothing", () => {
    expect(shapeOf([3, 3, 3, 3, 3])).toEqual({ skewness: 0, kurtosis: 0 });
    expect(yardstickOf([1, 2, 1000]).treatment).toBe("none");
    expect(scaleOf([3, 3, 3])(3)).toBe(0);
  });
});

test("rising numbers are counted below and up to a value, ties and ends included", () => {
  const rising = Float64Array.of(1, 2, 2, 2, 5);
  const told = [0, 1, 2, 3, 5, 6].map((value) => [
    countBelow(rising, value),
    countUpTo(rising, value),
  ]);
  expect(told).toEqual([
    [0, 0],
    [0, 1],
    [1, 4],
    [4, 4],
    [4, 5],
    [5, 5],
  ]);
  expect(countUpTo(new Float64Array(), 1)).toBe(0);
});
