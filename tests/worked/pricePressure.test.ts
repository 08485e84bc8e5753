import { expect, test } from "vitest";
import {
  capacityBillChange,
  householdBillChange,
  impliedLoadFactor,
  loadGrowth,
  othersShare,
  priceChangeOf,
  relativePriceChange,
} from "../../src/index.ts";
import { expectNear } from "./near.ts";

/** PJM's capacity price rose by 300.25 $/MW-day on about 150 GW; a load of 40 in 800 TWh (evaluated independently). */
test("a rise of the capacity price", () => {
  expectNear(capacityBillChange(300.25, 150000), 16438687500);
  expectNear(othersShare(800, 40), 0.95);
  expectNear(loadGrowth(800, 40), 0.05263157894736842);
});

test("a tenth of demand grows the rest by a ninth", () => {
  expectNear(loadGrowth(100, 10), 0.1111111111111111);
  expectNear(othersShare(100, 10), 0.9);
  expect(capacityBillChange(0, 0)).toBe(0);
});

/** By hand: the sign of the scenario is kept. */
test("prices may fall as well as rise; by default they stay", () => {
  expect(relativePriceChange(0, 0.1)).toBe(0);
  expectNear(relativePriceChange(-0.2, 0.1), -0.02);
  expectNear(householdBillChange(-5, 3500), -17.5);
});

/** By hand: 3 % of 0.16 USD/kWh are 4.80 USD/MWh, 16.80 USD a year for 3,500 kWh. */
test("a share of a price as a sum on each megawatt-hour", () => {
  expectNear(priceChangeOf(0.03, 0.16), 4.8);
  expectNear(householdBillChange(priceChangeOf(0.03, 0.16), 3500), 16.8);
  expectNear(priceChangeOf(-0.03, 0.16), -4.8);
});

/** PJM's capacity price, 269.92 to 329.17 USD/MW-day: spread over a load factor of .6 it is 4.11 USD on each MWh (by hand). */
test("PJM's rise from 2025/26 to 2026/27, on each megawatt-hour of a typical load", () => {
  expect(capacityBillChange(329.17 - 269.92, 1) / (8760 * 0.6)).toBeCloseTo(4.115, 3);
});

/** LBNL, 2024 United States Data Center Energy Usage Report: 325 TWh in 2028 over 74 GW, about 50 % utilisation. */
test("the utilisation that LBNL's low case implies", () => {
  expectNear(impliedLoadFactor(325, 74), 0.5013575219054671);
});
