import { expect, test } from "vitest";
import { carbon } from "../../src/model/cost/carbon.ts";
import { climateCost } from "../../src/model/cost/climateCost.ts";
import { healthCostPerEnergyQuantity } from "../../src/model/cost/healthCost.ts";
import { inPriceYear } from "../../src/model/money/inPriceYear.ts";
import { computedValue } from "./computedValue.ts";
import { expectNear } from "./near.ts";

/** Money of several years in USD of 2024 (method, edition 0.3, §0 and §5), evaluated independently of this code. */
const levels = { 2019: 0.832, 2020: 0.842, 2023: 0.977, 2024: 1 };
const socialCost = inPriceYear(210, { from: 2020, to: 2024 }, levels);

test.each([
  ["the social cost of carbon", 210, 2020, 249.4061757719715],
  ["a price of 2019", 0.161, 2019, 0.1935096153846154],
])("%s is carried over", (_, value, from, expected) => {
  expectNear(inPriceYear(value, { from, to: 2024 }, levels), expected);
});

test("a year without a deflator gives no amount", () => {
  expect(inPriceYear(100, { from: 1999, to: 2024 }, levels)).toBeNaN();
  expect(inPriceYear(100, { from: 2020, to: 2031 }, levels)).toBeNaN();
});

test("climate cost per resident", () => {
  expectNear(climateCost(carbon(3.675e8, 270), socialCost, 0) / 5395790, 4.586414184201733);
});

test("health is carried over, beside the climate cost", () => {
  const cost =
    computedValue(healthCostPerEnergyQuantity, { g: [0.15, 0.43, 0.01], h: [0.15, 0.024, 0.13] }) *
    1e9;
  expectNear(inPriceYear(cost, { from: 2023, to: 2024 }, levels), 34923234.39099284);
});
