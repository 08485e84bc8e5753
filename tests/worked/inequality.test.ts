import { describe, expect, test } from "vitest";
import { concentrationIndex } from "../../src/statistics/concentrationIndex.ts";
import { gini } from "../../src/statistics/gini.ts";
import { hoover } from "../../src/statistics/hoover.ts";
import { lorenzCurve } from "../../src/statistics/lorenzCurve.ts";
import { rowsOf } from "./csv.ts";
import { expectNear } from "./near.ts";
import { tableText } from "./tables.ts";

/**
 * GDP per head of the 32 states of Mexico, example data of pysal (Rey and Anselin 2007); Gini of 1940 as pysal's
 * own tests assert it (inequality package, BSD-3), the other years computed independently.
 */
const states = rowsOf(tableText("mexico.csv"));

describe.each([
  ["y1940", 0.3537237117345285],
  ["y1960", 0.2537183285655905],
  ["y1980", 0.24505338049421577],
  ["y2000", 0.2581130824882791],
])("Mexico, %s", (year, expectedGini) => {
  const values = states.map((state) => state[year] as number);
  test("Gini", () => expectNear(gini({ values }), expectedGini));
  test("Gini is twice the area above the Lorenz curve", () => {
    const points = lorenzCurve({ values });
    const area = points
      .slice(1)
      .map((point, before) => ({ point, before: points[before] as (typeof points)[number] }))
      .reduce(
        (sum, { point, before }) =>
          sum + ((point.people - before.people) * (point.carried + before.carried)) / 2,
        0,
      );
    expectNear(1 - 2 * area, expectedGini);
  });
});

/**
 * Concentration index (Kakwani, Wagstaff and van Doorslaer 1997), evaluated by two formulas that agree to 1e-12. The first
 * case follows World Bank Technical Note 7 (under-five deaths in India by wealth), its inputs unverified.
 */
const concentrated = [
  {
    values: [154.7, 152.9, 119.5, 86.9, 54.3],
    weights: [29939, 28776, 26528, 24689, 19739],
    orderedBy: [1, 2, 3, 4, 5],
    expected: -0.16941677465052096,
  },
  {
    values: [3.658, 8.419, 6.619, 14.231, 10.245, 2.126, 1.662],
    weights: [48.54, 3.67, 54.16, 85.91, 64.36, 64.7, 39.7],
    orderedBy: [22.04, 43.42, 5.59, 52.12, 52.7, 57.78, 9],
    expected: 0.024427059940391738,
  },
  {
    values: [1.746, 4.695, 15.251, 2.018],
    weights: [51.65, 34.31, 44.01, 92.32],
    orderedBy: [12.07, 9.75, 1.72, 51.28],
    expected: -0.4577155428491394,
  },
  {
    values: [8.372, 5.965, 8.332, 4.228, 4.49, 0.726, 11.185, 13.268],
    weights: [77.97, 64.02, 73.66, 55.02, 23.7, 19.52, 99.36, 2.04],
    orderedBy: [41.76, 52.96, 14.65, 3.86, 24.56, 20.47, 28.23, 26.22],
    expected: 0.05087958502060852,
  },
];

test.each(concentrated)("concentration index $expected", ({ expected, ...distribution }) => {
  expectNear(concentrationIndex(distribution), expected);
});

/** By hand. */
test("half of the whole in one of two equal places", () => {
  expect(gini({ values: [0, 1] })).toBe(0.5);
  expect(gini({ values: [1, 1, 1] })).toBeCloseTo(0, 12);
  expect(hoover([1, 0], [0, 1])).toBe(1);
  expect(hoover([0.5, Number.NaN, 0.5], [0.25, 0.5, 0.25])).toBe(0.25);
  expect(lorenzCurve({ values: [3, Number.NaN, 1], weights: [1, 1, 3] })).toEqual([
    { people: 0, carried: 0 },
    { people: 0.75, carried: 0.5 },
    { people: 1, carried: 1 },
  ]);
});
