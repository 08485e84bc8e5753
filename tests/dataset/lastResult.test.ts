import { expect, it, vi } from "vitest";
import { lastResult } from "../../src/dataset/lastResult.ts";

it("computes once for the same arguments, again for others, and forgets the one before", () => {
  const compute = vi.fn((a: number, b: object) => ({ a, b }));
  const shared = lastResult(compute);
  const thing = {};
  expect(shared(1, thing)).toBe(shared(1, thing));
  expect(compute).toHaveBeenCalledTimes(1);
  expect(shared(2, thing)).toEqual({ a: 2, b: thing });
  shared(1, thing);
  expect(compute).toHaveBeenCalledTimes(3);
});
