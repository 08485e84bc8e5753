import { expect, test } from "vitest";
import {
  burdenOfOutput,
  leontiefInverse,
  outputFor,
  solveLinear,
  technicalCoefficients,
} from "../../src/index.ts";
import { expectAllNear } from "./near.ts";

/** Two sectors of Miller and Blair, Input–Output Analysis (2009), chapter 2, as pymrio's tests hold them. */
const deliveries = [
  [150, 500],
  [200, 100],
];
const outputs = [1000, 2000];

test("Miller and Blair's example", () => {
  const coefficients = technicalCoefficients(deliveries, outputs);
  expectAllNear(coefficients.flat(), [0.15, 0.25, 0.2, 0.05]);
  const inverse = leontiefInverse(coefficients) ?? [];
  expectAllNear(inverse.flat(), [1.25412541, 0.330033, 0.2640264, 1.12211221], "L, 8 digits", 3e-8);
  expectAllNear(outputFor(inverse, [350, 1700]), outputs, "x of the table itself");
  const output = outputFor(inverse, [600, 1500]);
  expectAllNear(output, [1247.5, 1841.6], "x, printed with 5 digits", 2e-5);
  expectAllNear(burdenOfOutput([0.3, 0.25], output), [374.25, 460.4], "labour", 2e-5);
});

test("an economy that needs more than it makes has no inverse; a zero on the diagonal is no hindrance", () => {
  expect(leontiefInverse([[1]])).toBeUndefined();
  expect(
    solveLinear(
      [
        [0, 2],
        [4, 0],
      ],
      [[2], [4]],
    ),
  ).toEqual([[1], [1]]);
});
