import { test } from "vitest";
import { climateCost, externalCost, internalisedCost } from "../../src/index.ts";
import { expectNear } from "./near.ts";

/** CISO, 1 TWh at 230 g/kWh, carbon price of 30 USD/t on all of it (METHOD §5, evaluated independently). */
test("what a carbon price pays is taken off", () => {
  const internalised = internalisedCost(230000, 30, 1);
  expectNear(internalised, 6900000);
  expectNear(
    externalCost(climateCost(230000, 210, 0), 26560000, 69000000) - internalised,
    136960000,
  );
  expectNear(climateCost(230000, 210, internalised / (230000 * 210)), 41400000);
});
