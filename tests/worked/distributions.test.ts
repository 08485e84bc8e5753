import { describe, expect, test } from "vitest";
import { planeFit } from "../../src/statistics/planeFit.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { logTriangularQuantile, triangularQuantile } from "../../src/statistics/triangular.ts";
import { expectAllNear, expectNear } from "./near.ts";

/** Quantiles of what an ensemble draws (method, edition 0.3, §9), evaluated independently of this code. */
describe("quantiles", () => {
  test("of a triangle", () => {
    const triangle = { low: 0.3, central: 0.65, high: 0.9 };
    expectNear(triangularQuantile(0.1, triangle), 0.44491376746189437);
    expectAllNear(
      [0, 0.35 / 0.6, 1].map((share) => triangularQuantile(share, triangle)),
      [0.3, 0.65, 0.9],
    );
    expect(triangularQuantile(0.7, { low: 2, central: 2, high: 2 })).toBe(2);
  });

  test("of a triangle of logarithms", () => {
    const cost = { low: 130, central: 210, high: 360 };
    expectNear(logTriangularQuantile(0.9, cost), 284.8023355944988);
    expectNear(logTriangularQuantile(0.5, { low: 0.25, central: 0.5, high: 1 }), 0.5);
  });

  test("of a sample, linear between its values", () => {
    expectNear(quantile([1, 2, 4, 8, 16], 0.05), 1.2);
  });
});

describe("a plane", () => {
  const points = [1, 2, 4, 8].map((x) => ({ x, y: x * x, z: 3 + 2 * x - x * x }));

  test("goes through points that lie in it", () => {
    const fit = planeFit(points);
    expectAllNear([fit?.constant ?? 0, fit?.slopeX ?? 0, fit?.slopeY ?? 0], [3, 2, -1]);
    expect(fit?.deviation).toBeLessThan(1e-9);
  });

  test("needs more points than coefficients, and not all on a line", () => {
    expect(planeFit(points.slice(0, 3))).toBeUndefined();
    expect(planeFit(points.map((point) => ({ ...point, y: 2 * point.x })))).toBeUndefined();
    expect(planeFit([])).toBeUndefined();
  });
});
