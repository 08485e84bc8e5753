import { describe, expect, test } from "vitest";
import { clippedEnd, joinedEnds } from "../../src/statistics/clippedEnd.ts";
import { competitionRanks } from "../../src/statistics/competitionRanks.ts";
import { compositeMean } from "../../src/statistics/compositeMean.ts";
import { robustEnds } from "../../src/statistics/robustEnds.ts";
import { goalpostScale } from "../../src/statistics/scales.ts";
import { areRanked, roundedForComparison } from "../../src/statistics/significantDigits.ts";
import { expectNear } from "./near.ts";

/** Scales, composites and ranks (method, edition 0.3, §8), evaluated independently of this code. */
describe("a scale between robust ends", () => {
  const values = [...Array.from({ length: 11 }, (_, place) => place + 1), 100];
  const ends = robustEnds(values);
  const place = goalpostScale(ends);

  test("ends at the 5 and 95 % quantiles", () => {
    expectNear(ends.from, 1.55);
    expectNear(ends.to, 51.04999999999994);
    expectNear(place(6), 8.989898989899);
  });

  test("sets values beyond an end to it and knows them", () => {
    expect([place(100), place(1)]).toEqual([100, 0]);
    const held = [100, 1, 6, Number.NaN].map((value) => clippedEnd(value, ends));
    expect(held).toEqual(["top", "bottom", "none", "none"]);
  });

  test("joins the ends of several values", () => {
    expect(joinedEnds(["none", "top"])).toBe("top");
    expect(joinedEnds(["bottom", "top", "none"])).toBe("both");
    expect(joinedEnds(["bottom", "both"])).toBe("both");
    expect(joinedEnds(["none", "none"])).toBe("none");
  });
});

describe("a composite", () => {
  const none = Number.NaN;
  test.each([
    [[20, 40, 60], 40],
    [[20, none, 60], 40],
    [[none, 40, 60], none],
    [[20, none, none], none],
    [[20, none], 20],
    [[none, 20], none],
  ])("of %j is %d", (components, expected) => {
    expect(compositeMean(components)).toBe(expected);
  });
});

describe("equality", () => {
  test("looks at twelve digits", () => {
    expect(roundedForComparison(0.1 + 0.2)).toBe(roundedForComparison(0.3));
    expect(roundedForComparison(1.00000000001)).not.toBe(1);
    expect(roundedForComparison(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  test("gives values that differ in the last digits one rank and one share", () => {
    const values = [0.3, 0.1 + 0.2, 0.4].map(roundedForComparison);
    expect([...competitionRanks(values)]).toEqual([1, 1, 3]);
  });

  test("leaves a column of equal values without ranks", () => {
    expect(areRanked([0.3, 0.1 + 0.2, Number.NaN])).toBe(false);
    expect(areRanked([0, 1])).toBe(true);
    expect(areRanked([Number.NaN])).toBe(false);
    expect(areRanked([])).toBe(false);
  });
});
