import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LogCounter } from "../../src/ensemble/logCounter.ts";
import { placeOf } from "../../src/ensemble/logGrid.ts";
import {
  countNotAboveZero,
  countOf,
  meanOf,
  quantilesOf,
} from "../../src/ensemble/logHistogram.ts";
import { NumberRun } from "../../src/ensemble/numberRun.ts";
import { stepRoom } from "../../src/ensemble/stepCounts.ts";
import { quantile } from "../../src/statistics/quantile.ts";

/** Counts the numbers so many times over. */
function counterOf(values: readonly number[], repeats = 1): LogCounter {
  const counter = new LogCounter(stepRoom());
  const run = new NumberRun(values.length);
  const kept = Float64Array.from(values);
  run.take({ kept, first: 0, step: 1, count: values.length, factor: 1 });
  for (let repeat = 0; repeat < repeats; repeat += 1) counter.add(run);
  return counter;
}

const histogramOf = (values: readonly number[], repeats = 1) =>
  counterOf(values, repeats).histogram();

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

test("a histogram that takes the counts of another has the bytes of the whole", () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const counter = counterOf(one);
      const others = histogramOf(other);
      const take = counter.taking(other.length, others);
      for (const [step, count] of others.counts.entries()) take(step, count);
      const { counts, ...joined } = counter.histogram();
      const { counts: ofWhole, ...whole } = histogramOf([...one, ...other]);
      expect(joined).toEqual(whole);
      expect(Buffer.compare(Buffer.from(counts.buffer), Buffer.from(ofWhole.buffer))).toBe(0);
      expect(countOf({ ...joined, counts })).toBe(one.length + other.length);
    }),
  );
});

test("more draws than 16 bits can count are counted in 32, those that are taken as well", () => {
  const values = [1, 1, 2, -3];
  const short = histogramOf(values, 16_383);
  const long = histogramOf(values, 16_384);
  expect([short.counts.BYTES_PER_ELEMENT, countOf(short)]).toEqual([2, 65_532]);
  expect([long.counts.BYTES_PER_ELEMENT, countOf(long)]).toEqual([4, 65_536]);
  const counter = counterOf(values, 16_383);
  const take = counter.taking(values.length, histogramOf(values));
  for (const [step, count] of histogramOf(values).counts.entries()) take(step, count);
  expect(counter.histogram()).toEqual(long);
});
