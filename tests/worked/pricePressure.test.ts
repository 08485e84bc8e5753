import { test } from "vitest";
import { householdBillChange, priceChangeOf } from "../../src/model/cost/pricePressure.ts";
import { expectNear } from "./near.ts";

/** By hand: 3 % of 0.16 USD/kWh are 4.80 USD/MWh, 16.80 USD a year for 3,500 kWh. */
test("a share of a price as a sum on each megawatt-hour; prices may fall as well as rise", () => {
  expectNear(priceChangeOf(0.03, 0.16), 4.8);
  expectNear(householdBillChange(priceChangeOf(0.03, 0.16), 3500), 16.8);
  expectNear(priceChangeOf(-0.03, 0.16), -4.8);
  expectNear(householdBillChange(-5, 3500), -17.5);
});
