import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfGrowingUse, evenDays } from "../../src/model/lifecycle/growingUse.ts";
import { expectNear } from "../worked/near.ts";

const daysPerMonth = 365 / 12;

/** The integral of (1 + g)^(t/month) by Simpson's rule, independent of the closed form. */
function integral(days: number, growth: number): number {
  const parts = 2000;
  const width = days / parts;
  let sum = 0;
  for (let part = 0; part <= parts; part += 1) {
    const weight = part === 0 || part === parts ? 1 : 2 + 2 * (part % 2);
    sum += weight * (1 + growth) ** ((part * width) / daysPerMonth);
  }
  return (sum * width) / 3;
}

describe("growing use", () => {
  test.each([
    [365, 0.05],
    [1095, 0.1],
    [730, -0.2],
    [90, 0.01],
  ])("%d days with %d a month are the integral of the use", (days, growth) => {
    expectNear(evenDays(days, growth), integral(days, growth));
  });

  test("without growth a day is a day", () => {
    expect(evenDays(83, 0)).toBe(83);
    expect(dayOfGrowingUse(83, 0)).toBe(83);
  });

  test("a month of doubling is the month over the logarithm of two", () => {
    expectNear(evenDays(daysPerMonth, 1), daysPerMonth / Math.LN2);
  });

  test("use that shrinks amounts to no more than its whole tail", () => {
    const tail = daysPerMonth / Math.log(1 / 0.8);
    expectNear(dayOfGrowingUse(tail * 0.99, -0.2), (Math.log(0.01) / Math.log(0.8)) * daysPerMonth);
    expect(dayOfGrowingUse(tail * 1.0001, -0.2)).toBe(Number.POSITIVE_INFINITY);
    expect(dayOfGrowingUse(tail * 2, -0.2)).toBe(Number.POSITIVE_INFINITY);
  });

  test("the day of growing use undoes its even days", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 4000, noNaN: true }),
        fc.double({ min: -0.05, max: 0.5, noNaN: true }),
        (days, growth) =>
          expectNear(dayOfGrowingUse(evenDays(days, growth), growth), days, "", 1e-6),
      ),
    );
  });
});
