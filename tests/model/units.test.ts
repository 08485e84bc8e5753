import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fahrenheitFromCelsius,
  litresPerKilowattHour,
  meanPower,
  yearlyEnergy,
} from "../../src/units.ts";

test("power and yearly energy come back from a round trip", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      expect(meanPower(yearlyEnergy(value))).toBeCloseTo(value, 6);
    }),
  );
});

test("known points", () => {
  expect(fahrenheitFromCelsius(-40)).toBe(-40);
  expect(fahrenheitFromCelsius(100)).toBe(212);
  expect(litresPerKilowattHour(1000)).toBe(3.785411784);
  expect(yearlyEnergy(1)).toBe(8760);
});
