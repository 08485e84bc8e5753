import { expect, test } from "vitest";
import { competitionRanks } from "../../src/statistics/competitionRanks.ts";
import { rankScaleOf } from "../../src/statistics/scales.ts";
import { scaleOf } from "../../src/statistics/yardstick.ts";

/** COINr 1.1.14 in R 4.2.2 (Becker et al. 2022): normalisation of eight values, one of them missing. */
const values = [3.2, 7.7, Number.NaN, 0.4, 12.9, 7.7, 1.1, 150];
const known = values.filter((value) => !Number.isNaN(value));

const compare = (computed: ArrayLike<number>, expected: readonly number[]): void => {
  for (const [place, value] of expected.entries()) {
    if (Number.isNaN(value)) expect(computed[place]).toBeNaN();
    else expect(computed[place]).toBeCloseTo(value, 11);
  }
};

test("min–max, untreated", () => {
  const place = scaleOf(known);
  compare(values.map(place), [
    1.8716577540107,
    4.87967914438503,
    Number.NaN,
    0,
    8.35561497326203,
    4.87967914438503,
    0.467914438502674,
    100,
  ]);
});

test("percentile rank, 0 for the smallest", () => {
  const place = rankScaleOf(known);
  const ranks = values.map((value) => place(value) / 100);
  compare(ranks, [1 / 3, 0.5, Number.NaN, 0, 5 / 6, 0.5, 1 / 6, 1]);
});

test("competition rank, equal values at the lower place", () => {
  expect([...competitionRanks(values)]).toEqual([3, 4, Number.NaN, 1, 6, 4, 2, 7]);
});
