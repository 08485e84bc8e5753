import fc from "fast-check";
import { expect, test } from "vitest";
import { power } from "../../src/statistics/power.ts";

test("is the engine's power to twelve digits", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.double({ min: -20, max: 20, noNaN: true }),
      (base, exponent) => {
        const expected = base ** exponent;
        expect(Math.abs(power(base, exponent) / expected - 1)).toBeLessThan(1e-12);
      },
    ),
  );
});

test("of whole exponents is a product", () => {
  expect(power(3, 4)).toBe(81);
  expect(power(1.1, 2)).toBe(1.1 * 1.1);
  expect(power(2, -3)).toBe(0.125);
  expect(power(7, 0)).toBe(1);
  expect(power(0, 0.5)).toBe(0);
  expect(power(Number.NaN, 0.5)).toBeNaN();
});
