import { describe, expect, test } from "vitest";
import { hasEconomiserClimate } from "../../src/model/water/economiserClimate.ts";
import {
  economiserShareStep,
  evaporatedShareHereStep,
} from "../../src/model/water/evaporatedShareHere.ts";
import {
  peakDayWater,
  shareOfUtility,
  waterPeakDayQuantity,
  waterPeakDayShareQuantity,
} from "../../src/model/water/peakDayWater.ts";
import {
  evaporativeTower,
  waterUsageEffectiveness,
} from "../../src/model/water/waterUsageEffectiveness.ts";
import { fahrenheitFromCelsius } from "../../src/units.ts";
import { computedValue } from "./computedValue.ts";
import { expectNear } from "./near.ts";

/** Direct water by climate, and of the peak day (method, edition 0.3, §4), evaluated independently of this code. */
describe("water usage effectiveness", () => {
  test.each([
    ["temperate Europe", 8.58, 0.04, 0.11707703722862599],
    ["anywhere else", 25.1, 0.18, 1.0145098830067216],
  ])("of %s", (_, wetBulb, share, expected) => {
    expectNear(
      waterUsageEffectiveness(evaporativeTower(fahrenheitFromCelsius(wetBulb), 6), share, 0.03),
      expected,
    );
  });
});

test.each([
  ["Europe", 8.58, true],
  ["Europe", 12, false],
  ["Europe", Number.NaN, false],
  ["USA", 8.58, false],
] as const)("fleets in %s at %d °C: outside air cools for most of the year: %s", (...row) => {
  const [region, wetBulb, expected] = row;
  expect(hasEconomiserClimate(region, wetBulb)).toBe(expected);
});

describe("the peak day", () => {
  test("takes several mean days", () => {
    expectNear(peakDayWater(365_000, 6), 6000);
  });

  test("takes a part of what the utility can supply", () => {
    expectNear(shareOfUtility(6000, 24_000), 0.25);
    expect(shareOfUtility(6000, 0)).toBeNaN();
  });
});

describe("the kernel's own steps, by hand", () => {
  test("economisers leave .04 of the heat to evaporation, hybrid cooling half of it", () => {
    expectNear(computedValue(economiserShareStep, { φ_e: 0.04, h: 0.5 }), 0.02);
    const shares = { φ_c: 0.18, φ_ec: 0.04 };
    expectNear(computedValue(evaporatedShareHereStep, { e: 1, ...shares }), 0.04);
    expectNear(computedValue(evaporatedShareHereStep, { e: 0, ...shares }), 0.18);
  });

  test("365,000 m³ a year peak at 6,000 m³ a day, a quarter of 24,000", () => {
    expectNear(computedValue(waterPeakDayQuantity, { W_on: 365_000, k: 6 }), 6000);
    expectNear(computedValue(waterPeakDayShareQuantity, { W_d: 6000, Q: 24_000 }), 0.25);
  });
});
