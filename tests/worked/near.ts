import { expect } from "vitest";

/** Relative tolerance of worked examples. */
export const tolerance = 1e-9;

/** Expects a number within a relative tolerance; 0, infinity and NaN must match exactly. */
export function expectNear(
  actual: number | undefined,
  expected: number,
  what = "",
  relative = tolerance,
): void {
  if (expected === 0 || !Number.isFinite(expected)) expect(actual, what).toBe(expected);
  else
    expect(Math.abs((actual as number) - expected), what).toBeLessThanOrEqual(
      relative * Math.abs(expected),
    );
}

/** The same, number by number. */
export function expectAllNear(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  what = "",
  relative = tolerance,
): void {
  expect(actual.length, what).toBe(expected.length);
  for (let place = 0; place < expected.length; place += 1)
    expectNear(actual[place], expected[place] as number, `${what} ${place}`, relative);
}
