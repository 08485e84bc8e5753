import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountAxis, chartFrame, dayAxis } from "../../app/lifecycle/chartScales.ts";
import { chartShapes } from "../../app/lifecycle/chartShapes.ts";
import { lifeOf } from "../fixtures/lives.ts";

describe("the chart", () => {
  it("has round ticks inside its axes", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.5, max: 9999, noNaN: true }),
        fc.constantFrom("linear" as const, "log" as const),
        (most, kind) => {
          const axis = amountAxis(kind, most / 50, most);
          expect(axis.ticks.length).toBeGreaterThan(1);
          expect(axis.ticks.length).toBeLessThan(16);
          expect(axis.place(most)).toBeLessThan(1);
          for (const tick of axis.ticks) expect(axis.place(tick)).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
    expect(dayAxis("linear", 1095, 3).ticks).toEqual([0, 183, 365, 548, 730, 913, 1095]);
    expect(dayAxis("log", 1095, 3).ticks).toEqual([1, 10, 100, 1095]);
  });

  it("marks the crossover where the lines meet, and mirrors time", () => {
    const choice = { ledger: "energy", axis: "linear", width: 740 } as const;
    const shapes = chartShapes(lifeOf(), { ...choice, rightToLeft: false });
    const mirrored = chartShapes(lifeOf(), { ...choice, rightToLeft: true });
    const { start, end } = chartFrame(740);
    expect(shapes.crossover?.x).toBeCloseTo(start + ((end - start) * 75) / 1095, 6);
    expect(mirrored.crossover?.x).toBeCloseTo(740 - (shapes.crossover?.x ?? 0), 6);
    expect(
      chartShapes(lifeOf({ tokensPerDay: 1e9 }), { ...choice, rightToLeft: false }).crossover,
    ).toBeUndefined();
  });
});
