import fc from "fast-check";
import { expect, test } from "vitest";
import {
  celsiusFromFahrenheit,
  fahrenheitFromCelsius,
  gallonsPerMegawattHour,
  litresPerKilowattHour,
  meanPower,
  yearlyEnergy,
} from "../../src/index.ts";

const pairs = [
  ["°C and °F", fahrenheitFromCelsius, celsiusFromFahrenheit],
  ["gallons per MWh and litres per kWh", litresPerKilowattHour, gallonsPerMegawattHour],
  ["power and yearly energy", yearlyEnergy, meanPower],
] as const;

test.each(pairs)("%s come back from a round trip", (_, there, back) => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      expect(back(there(value))).toBeCloseTo(value, 6);
    }),
  );
});

test("known points", () => {
  expect(fahrenheitFromCelsius(-40)).toBe(-40);
  expect(fahrenheitFromCelsius(100)).toBe(212);
  expect(litresPerKilowattHour(1000)).toBe(3.785411784);
  expect(yearlyEnergy(1)).toBe(8760);
});
