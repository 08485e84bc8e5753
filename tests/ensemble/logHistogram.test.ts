import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histogramAt, LogCounters } from "../../src/ensemble/logCounters.ts";
import { placeOf } from "../../src/ensemble/logGrid.ts";
import {
  countNotAboveZero,
  countOf,
  type LogHistogram,
  meanOf,
  quantilesOf,
} from "../../src/ensemble/logHistogram.ts";
import { quantile } from "../../src/statistics/quantile.ts";

/** Counts the numbers so many times over, in the second of two histograms. */
function countersOf(values: readonly number[], repeats = 1): LogCounters {
  const counters = new LogCounters(2);
  const words = new Int32Array(Float32Array.from(values, (value) => value + 0).buffer);
  counters.expect(values.length * repeats);
  for (const value of values) counters.reachTo(Float64Array.of(1, value + 0));
  for (let repeat = 0; repeat < repeats; repeat += 1)
    counters.add(1, { words, first: 0, count: values.length });
  return counters;
}

const histogramOf = (values: readonly number[], repeats = 1): LogHistogram =>
  histogramAt(countersOf(values, repeats), 1);

/** Has counters take a histogram, as they do from packed counts. */
function takeInto(counters: LogCounters, other: LogHistogram): void {
  const take = counters.taking(1, other);
  for (const [index, place] of other.places.entries())
    take(place - placeOf(other.lowest), other.counts[index] as number);
}

const size = fc.double({ min: 1e-12, max: 1e15, noNaN: true });
const number = fc.oneof(
  size,
  size.map((value) => -value),
  fc.constant(0),
);
const numbers = fc.array(number, { minLength: 1, maxLength: 80 });

/** Width of a step against its place: eight bits of the mantissa, and the rounding to 32 bits. */
const step = 2 ** -8 + 2 ** -23;

describe("the grid", () => {
  test("rises with the numbers; 0 and −0 share a place", () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        if (one < other) expect(placeOf(one)).toBeLessThanOrEqual(placeOf(other));
      }),
    );
    expect(placeOf(-0)).toBe(placeOf(0));
    expect(placeOf(-1e-30)).toBeLessThan(placeOf(0));
    expect(placeOf(Number.POSITIVE_INFINITY)).toBeGreaterThan(placeOf(1e30));
  });
});

describe("quantiles", () => {
  test("of zeros are 0, whatever else was counted", () => {
    const some = histogramOf([0, 0, 0, 0, 0, 5, 6, 7, 8, 9]);
    expect(quantilesOf(some, [0.05, 0.25, 0.4])).toEqual([0, 0, 0]);
    expect(meanOf(histogramOf([0, 0, 4]))).toBeCloseTo(4 / 3, 1);
  });

  test("lie within a step of the exact ones wherever one number alone decides", () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 2, maxLength: 60 }), fc.nat(), (values, any) => {
        const place = any % values.length;
        const share = place / (values.length - 1);
        const sorted = Float64Array.from(values).sort();
        const [found = Number.NaN] = quantilesOf(histogramOf(values), [share]);
        const [low, high] = [
          sorted[Math.floor(share * (values.length - 1))],
          quantile(sorted, share),
        ];
        expect(found).toBeGreaterThanOrEqual((low as number) * (1 - step));
        expect(found).toBeLessThanOrEqual((high as number) * (1 + step));
      }),
    );
  });

  test("rise with the share, stay between the extremes and are exact for one number", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const found = quantilesOf(histogramOf(values), [0, 0.05, 0.5, 0.95, 1]);
        expect([...found].sort((a, b) => a - b)).toEqual(found);
        expect([found[0], found[4]]).toEqual([Math.min(...values) + 0, Math.max(...values) + 0]);
      }),
    );
    const constant = histogramOf([0.1, 0.1, 0.1]);
    expect([...quantilesOf(constant, [0.05, 0.5]), meanOf(constant)]).toEqual([0.1, 0.1, 0.1]);
  });

  test("infinite numbers count as larger than any other", () => {
    const histogram = histogramOf([1, 2, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(quantilesOf(histogram, [0, 0.95])).toEqual([1, Number.POSITIVE_INFINITY]);
    expect(meanOf(histogram)).toBe(Number.POSITIVE_INFINITY);
  });
});

test("a mean is within a step of the exact one", () => {
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 60 }), (values) => {
      const exact = values.reduce((sum, value) => sum + value / values.length, 0);
      expect(Math.abs(meanOf(histogramOf(values)) / exact - 1)).toBeLessThan(step);
    }),
  );
});

test("numbers at or below 0 are counted exactly", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      expect(countNotAboveZero(histogramOf(values))).toBe(values.filter((x) => x <= 0).length);
    }),
  );
});

test("a histogram that takes the counts of another is that of the whole", () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const counters = countersOf(one);
      counters.expect(one.length + other.length);
      takeInto(counters, histogramOf(other));
      expect(histogramAt(counters, 1)).toEqual(histogramOf([...one, ...other]));
      expect(countOf(histogramAt(counters, 1))).toBe(one.length + other.length);
    }),
  );
});

test("numbers that come later are counted beside the first, however far they lie from them", () => {
  const counters = countersOf([1, 2]);
  const later = [-1e30, 3, 1e-30, 0, Number.POSITIVE_INFINITY];
  const words = new Int32Array(Float32Array.from(later).buffer);
  for (const value of later) counters.reachTo(Float64Array.of(1, value));
  counters.add(1, { words, first: 0, count: later.length });
  expect(histogramAt(counters, 1)).toEqual(histogramOf([1, 2, ...later]));
  expect(histogramAt(counters, 0).counts).toHaveLength(0);
});

test("more draws than 16 bits can count are counted in 32, those that are taken as well", () => {
  const values = [1, 1, 2, -3];
  const short = countersOf(values, 16_383);
  const long = countersOf(values, 16_384);
  expect([short.counts.BYTES_PER_ELEMENT, countOf(histogramAt(short, 1))]).toEqual([2, 65_532]);
  expect([long.counts.BYTES_PER_ELEMENT, countOf(histogramAt(long, 1))]).toEqual([4, 65_536]);
  short.expect(65_536);
  takeInto(short, histogramOf(values));
  expect(histogramAt(short, 1)).toEqual(histogramAt(long, 1));
});
