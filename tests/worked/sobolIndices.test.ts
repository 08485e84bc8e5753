import { describe, expect, test } from "vitest";

import { sobolIndices } from "../../src/statistics/sobolIndices.ts";
import { sobolPoints } from "../oracle/sobolPoints.ts";
import { expectAllNear, expectNear } from "./near.ts";
import { tableText } from "./tables.ts";

/**
 * Sensitivity article of COINr (Becker et al. 2022): mean shift of the ranks of 51 countries in 600 runs (100 draws, four
 * inputs; order A, B, AB1 … AB4), held as sums over the countries; S and S_T as published there.
 */
describe("COINr's article on sensitivity", () => {
  const responses = tableText("rankShifts.txt")
    .trim()
    .split(/\s+/)
    .map((shifts) => Number(shifts) / 51);
  const block = (index: number): number[] => responses.slice(index * 100, (index + 1) * 100);
  const indices = sobolIndices({ a: block(0), b: block(1), mixed: [2, 3, 4, 5].map(block) });

  test("variance with n − 1", () => expectNear(indices.variance, 0.627906584054451));
  test("first order", () =>
    expectAllNear(
      indices.first,
      [0.0398730082618721, 0.252414756232711, 0.228339100752723, 0.36801708976836],
      "S",
    ));
  test("total", () =>
    expectAllNear(
      indices.total,
      [0.0483594931284192, 0.270710295035917, 0.177640619731793, 0.6178601839203],
      "S_T",
    ));
});

/** Ishigami and Homma (1990), a = 7, b = 0.1 on (−π, π)³: closed form; estimates within 0.02 at 8,192 draws. */
describe("the Ishigami function", () => {
  const ishigami = ([x = 0, y = 0, z = 0]: readonly number[]): number =>
    Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
  const points = sobolPoints(8192, 6).map((point) => point.map((u) => Math.PI * (2 * u - 1)));
  const mixedAt = (input: number) =>
    points.map((point) =>
      ishigami([0, 1, 2].map((column) => point[column === input ? column + 3 : column] as number)),
    );
  const indices = sobolIndices({
    a: points.map((point) => ishigami(point.slice(0, 3))),
    b: points.map((point) => ishigami(point.slice(3))),
    mixed: [0, 1, 2].map(mixedAt),
  });

  test("variance", () => expectNear(indices.variance, 13.844587940719254, "", 0.01));
  test.each([
    [0, 0.31390519114781146, 0.5575888552099592],
    [1, 0.4424111447900409, 0.4424111447900409],
    [2, 0, 0.2436836640621477],
  ])("input %d", (input, first, total) => {
    expect(Math.abs((indices.first[input] as number) - first)).toBeLessThan(0.02);
    expect(Math.abs((indices.total[input] as number) - total)).toBeLessThan(0.02);
  });
});

test("the Sobol points of the test are the known ones", () => {
  expect(sobolPoints(4, 3)).toEqual([
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
    [0.25, 0.75, 0.75],
    [0.375, 0.375, 0.625],
  ]);
});

test("an output that never moves has no indices", () => {
  const { first, total } = sobolIndices({ a: [1, 1], b: [1, 1], mixed: [[1, 1]] });
  expect([...first, ...total]).toEqual([Number.NaN, Number.NaN]);
});
