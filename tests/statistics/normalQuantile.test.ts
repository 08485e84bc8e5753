import { expect, test } from "vitest";
import { normalQuantile } from "../../src/statistics/normalQuantile.ts";
import { normalQuantiles } from "../../src/statistics/normalQuantiles.ts";

/** Standard normal quantiles from scipy 1.17.1 (stats.norm.ppf). */
const known: readonly (readonly [share: number, quantile: number])[] = [
  [0.5, 0],
  [0.95, 1.6448536269514722],
  [0.75, 0.6744897501960817],
  [0.025, -1.9599639845400545],
  [1e-3, -3.090232306167813],
  [1e-10, -6.361340902404056],
  [1e-20, -9.262340089798409],
];

test.each(known)("of %f", (share, quantile) => {
  expect(normalQuantile(share)).toBeCloseTo(quantile, 13);
});

test("agrees with the constants that ranges of the key are made of", () => {
  expect(normalQuantile(0.95)).toBeCloseTo(normalQuantiles.ninety, 14);
  expect(normalQuantile(0.75)).toBeCloseTo(normalQuantiles.fifty, 14);
});
