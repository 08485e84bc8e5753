import { expect, test } from "vitest";
import { goalpostScale, zScaleOf } from "../../src/statistics/scales.ts";
import { scaleOf } from "../../src/statistics/yardstick.ts";

/** COINr 1.1.14 in R 4.2.2 (Becker et al. 2022): eight values, one of them missing; ranks and min–max are in ranks.test.ts. */
const values = [3.2, 7.7, Number.NaN, 0.4, 12.9, 7.7, 1.1, 150];
const known = values.filter((value) => !Number.isNaN(value));

test.each([
  [
    "z-score",
    zScaleOf(known),
    [
      -0.418732476689101, -0.336602507724551, -0.469835568489265, -0.241696765809961,
      -0.336602507724551, -0.457059795539224, 2.26052962197665,
    ],
  ],
  [
    "goalposts 0 and 20, top 10; the largest stands beyond",
    goalpostScale({ from: 0, to: 20 }, 10),
    [1.6, 3.85, 0.2, 6.45, 3.85, 0.55, 10],
  ],
  [
    "nearness to the largest",
    (value: number) => scaleOf(known)(value) / 100,
    [
      0.0187165775401068, 0.0487967914438502, 0, 0.0835561497326204, 0.0487967914438502,
      0.0046791443850267, 1,
    ],
  ],
])("%s", (_, place, expected) => {
  for (const [index, value] of known.entries())
    expect(place(value)).toBeCloseTo(expected[index] as number, 13);
  expect(place(Number.NaN)).toBeNaN();
});

test("a sample without spread stands at 0", () => {
  expect([5, 5].map(zScaleOf([5, 5]))).toEqual([0, 0]);
});
