import fc from "fast-check";
import { expect, test } from "vitest";
import {
  areEqual,
  areRanked,
  roundedForComparison,
} from "../../src/statistics/significantDigits.ts";

const number = fc.double({ noNaN: true });

/** A number and one that lies a few last digits beside it, on either side of where rounding parts them. */
const neighbours = fc
  .tuple(
    fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    fc.integer({ min: -20, max: 20 }),
    fc.boolean(),
  )
  .map(([value, steps, isNegative]) => {
    const one = isNegative ? -value : value;
    return [one, one * (1 + steps * 1e-12)] as const;
  });

test("numbers are equal where they are after rounding, near ones and far ones", () => {
  fc.assert(
    fc.property(fc.oneof(neighbours, fc.tuple(number, number)), ([one, other]) => {
      expect(areEqual(one, other)).toBe(roundedForComparison(one) === roundedForComparison(other));
      expect(areEqual(other, one)).toBe(areEqual(one, other));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [1, 1.00000000001, false],
  [1, 1.0000000000001, true],
  [-1, -1.0000000000001, true],
  [1, -1, false],
  [0, 1e-300, false],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
  [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, false],
  [Number.POSITIVE_INFINITY, 1, false],
  [Number.NaN, Number.NaN, false],
])("whether %d and %d are equal: %s", (one, other, expected) => {
  expect(areEqual(one, other)).toBe(expected);
});

test("values are ranked where two of them differ after rounding, whatever is missing", () => {
  const value = fc.oneof(fc.constantFrom(Number.NaN, 0.3, 0.1 + 0.2, 0, 5), number);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 6 }), (values) => {
      const different = new Set(
        values.filter((each) => !Number.isNaN(each)).map((each) => roundedForComparison(each) + 0),
      );
      expect(areRanked(values)).toBe(different.size > 1);
    }),
  );
  expect(areRanked([Number.NaN, 0.3, 0.1 + 0.2])).toBe(false);
  expect(areRanked([Number.NaN, 0.3, Number.NaN, 0.4])).toBe(true);
  expect(areRanked([])).toBe(false);
});
