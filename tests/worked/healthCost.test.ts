import { describe, expect, test } from "vitest";
import {
  healthCostPerEnergyQuantity,
  transferredHealthCost,
} from "../../src/model/cost/healthCost.ts";
import { computedValue } from "./computedValue.ts";
import { rowsOf } from "./csv.ts";
import { expectNear } from "./near.ts";

/** Least-squares fit of a whole year, $/MWh by fuel: coal, gas, oil, nuclear, renewable; inside the region and beyond. */
const fits = {
  CISO: [
    [11.411, 20.681, 809.227, 0.008, 0.002],
    [23.187, 21.931, 1147.703, 0.012, 0.002],
  ],
  ERCO: [
    [66.823, 14.34, 0, -0.003, 0],
    [46.694, 8.03, 0, 0.001, 0],
  ],
  PJM: [
    [111.314, 15.755, 183.709, 0, -0.003],
    [73.321, 8.832, 160.499, -0.001, 0],
  ],
  TVA: [
    [43.071, 4.787, 710.61, 0, 0.001],
    [159.604, 9.732, 1791.304, 0.001, 0.001],
  ],
} as const;

/** Hours of 2023: generation in percent and health cost, $/MWh (unit inferred), in US hourly data by balancing authority. */
const hours = {
  CISO: `
coal,gas,oil,nuclear,renewable,inside,beyond
0.02,49.36,0.48,12.46,37.68,14.12,16.38
0.01,43.74,0.15,9.50,46.60,10.23,11.27
-0.01,38.64,0.36,9.30,51.71,10.92,12.63
0.00,60.61,0.19,4.45,34.75,14.05,15.44`,
  ERCO: `
coal,gas,oil,nuclear,renewable,inside,beyond
15.47,33.96,0.00,12.46,38.12,15.21,9.95
16.36,40.81,0.00,8.12,34.71,16.78,10.91
9.27,42.31,0.00,7.43,40.98,12.26,7.73
13.06,42.94,0.00,8.49,35.50,14.88,9.55`,
  PJM: `
coal,gas,oil,nuclear,renewable,inside,beyond
14.35,39.30,0.20,37.89,8.25,22.54,14.32
17.09,40.16,0.28,35.13,7.34,25.86,16.52
13.72,47.13,0.34,29.26,9.56,23.31,14.76
12.23,42.96,0.38,34.36,10.06,21.09,13.38`,
  TVA: `
coal,gas,oil,nuclear,renewable,inside,beyond
7.03,19.41,0.00,51.37,22.18,3.96,13.11
21.00,30.01,0.00,42.85,6.15,10.48,36.43
19.30,36.51,0.00,33.29,10.90,10.06,34.35
16.21,24.65,0.00,50.00,9.13,8.16,28.28`,
} as const;

describe.each(Object.keys(fits) as (keyof typeof fits)[])("%s", (authority) => {
  test.each(rowsOf(hours[authority]))("an hour with $coal % coal and $gas % gas", (hour) => {
    const { inside, beyond, ...mix } = hour;
    const shares = Object.values(mix).map((percent) => percent / 100);
    const [fitInside, fitBeyond] = fits[authority];
    const costBy = (fit: readonly number[]): number =>
      computedValue(healthCostPerEnergyQuantity, { g: shares, h: fit });
    expect(Math.abs(costBy(fitInside) - (inside as number))).toBeLessThan(0.05);
    expect(Math.abs(costBy(fitBeyond) - (beyond as number))).toBeLessThan(0.05);
  });
});

/** By hand: a quarter of the income, to the power 0.8. */
test("a cost carried over to lower incomes is lower, to the same incomes the same", () => {
  expectNear(transferredHealthCost(0.15, 20000, 80000), 0.15 * 4 ** -0.8);
  expect(transferredHealthCost(0.15, 80000, 80000)).toBe(0.15);
  expect(transferredHealthCost(0.15, Number.NaN, 80000)).toBeNaN();
});
