import { expect, test } from "vitest";
import { bill } from "../../src/model/cost/bill.ts";
import { carbon } from "../../src/model/cost/carbon.ts";
import { climateCost } from "../../src/model/cost/climateCost.ts";
import { externalCost } from "../../src/model/cost/externalCost.ts";
import { waterCost } from "../../src/model/cost/waterCost.ts";

/**
 * External cost of a year's electricity: climate, health and water less what a carbon price covers (METHOD §5),
 * evaluated independently. Factors: SCC of EPA (2023); health costs of the 2023 hourly US data, PJM and CISO.
 */
const cases = [
  {
    name: "PJM",
    gramsPerKilowattHour: 380,
    socialCost: 210,
    health: 0.03852,
    water: 12_700_000,
    shadow: 0.5,
    priced: 0,
    price: 0.075,
    expected: {
      climate: 79_800_000,
      water: 6_350_000,
      unpriced: 124_670_000,
      ratio: 1.6622666666666666,
    },
  },
  {
    name: "CISO",
    gramsPerKilowattHour: 230,
    socialCost: 210,
    health: 0.02656,
    water: 69_000_000,
    shadow: 1,
    priced: 30,
    price: 0.12,
    expected: {
      climate: 41_400_000,
      water: 69_000_000,
      unpriced: 136_960_000,
      ratio: 1.1413333333333333,
    },
  },
  {
    name: "low social cost of carbon",
    gramsPerKilowattHour: 380,
    socialCost: 130,
    health: 0.03852,
    water: 12_700_000,
    shadow: 0.5,
    priced: 0,
    price: 0.075,
    expected: {
      climate: 49_400_000,
      water: 6_350_000,
      unpriced: 94_270_000,
      ratio: 1.2569333333333332,
    },
  },
  {
    name: "hydropower",
    gramsPerKilowattHour: 20,
    socialCost: 210,
    health: 0,
    water: 4_750_000,
    shadow: 0.5,
    priced: 0,
    price: 0.045,
    expected: {
      climate: 4_200_000,
      water: 2_375_000,
      unpriced: 6_575_000,
      ratio: 0.1461111111111111,
    },
  },
];

/** One TWh. */
const energy = 1e9;

test.each(cases)("of one TWh: $name", ({ expected, ...given }) => {
  const tonnes = carbon(energy, given.gramsPerKilowattHour);
  const climate = climateCost(tonnes, given.socialCost, given.priced / given.socialCost);
  const water = waterCost(given.water, given.shadow);
  const unpriced = externalCost(climate, given.health * energy, water);
  expect(climate / expected.climate).toBeCloseTo(1, 9);
  expect(water / expected.water).toBeCloseTo(1, 9);
  expect(unpriced / expected.unpriced).toBeCloseTo(1, 9);
  expect(unpriced / bill(energy, given.price) / expected.ratio).toBeCloseTo(1, 9);
});

test("a sum with a part that is not known is not known", () => {
  expect(externalCost(5, Number.NaN, Number.NaN)).toBeNaN();
  expect(externalCost(Number.NaN, 1, 1)).toBeNaN();
});
