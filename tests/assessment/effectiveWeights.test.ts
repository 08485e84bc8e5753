import { describe, expect, test } from "vitest";
import {
  type Assessment,
  defaultScenario,
  effectiveWeights,
  type IndexChoice,
  outcomeKinds,
  pillarIndicators,
  pillars,
} from "../../src/index.ts";

const [value, noData] = [outcomeKinds.indexOf("value"), outcomeKinds.indexOf("noData")];

/** An assessment with nothing but the scores of the pillars; NaN means no data. */
function scored(
  scores: { readonly [pillar in (typeof pillars)[number]]?: readonly number[] },
  index: Partial<IndexChoice> = {},
): Assessment {
  const length = Math.max(...Object.values(scores).map((column) => column.length));
  const columns = Object.fromEntries(
    pillars.map((pillar) => {
      const column = Float64Array.from({ length }, (_, at) => scores[pillar]?.[at] ?? Number.NaN);
      const kind = Uint8Array.from(column, (score) => (Number.isNaN(score) ? noData : value));
      return [pillarIndicators[pillar], { value: column, kind }];
    }),
  );
  return {
    scenario: { ...defaultScenario, index: { ...defaultScenario.index, ...index } },
    columns,
  } as unknown as Assessment;
}

const rising = Array.from({ length: 12 }, (_, place) => place * 8);
const even = rising.map(() => 40);
/** Zigzag without any correlation with the rising one. */
const zigzag = [0, 0, 96, 96, 0, 0, 0, 0, 96, 96, 0, 0];

const round = (assessment: Assessment) =>
  effectiveWeights(assessment)?.map(({ pillar, nominal, effective }) => [
    pillar,
    Number(nominal.toFixed(6)),
    Number(effective.toFixed(6)),
  ]);

describe("effective weights", () => {
  test("a pillar that is alike everywhere makes no difference, whatever its weight", () => {
    const weights = { grid: 1, price: 3, water: 0, carbon: 0, health: 0 };
    expect(round(scored({ grid: rising, price: even }, { weights }))).toEqual([
      ["grid", 0.25, 1],
      ["price", 0.75, 0],
    ]);
  });

  test("pillars that move together keep the weights they were given", () => {
    const weights = { grid: 1, price: 2, water: 1, carbon: 0, health: 0 };
    const all = { grid: rising, price: rising, water: rising };
    for (const { nominal, effective } of effectiveWeights(scored(all, { weights })) ?? [])
      expect(effective).toBeCloseTo(nominal, 12);
  });

  test("uncorrelated pillars share by weight times spread, squared", () => {
    const weights = { grid: 1, price: 1, water: 0, carbon: 0, health: 0 };
    const [grid, price] =
      effectiveWeights(scored({ grid: rising, price: zigzag }, { weights })) ?? [];
    const spread = (values: readonly number[]) => {
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
      return values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    };
    const shared = rising.reduce((sum, x, at) => sum + (x - 44) * ((zigzag[at] ?? 0) - 32), 0);
    const whole = spread(rising) + spread(zigzag) + 2 * shared;
    expect(grid?.effective).toBeCloseTo((spread(rising) + shared) / whole, 12);
    expect(price?.effective).toBeCloseTo((spread(zigzag) + shared) / whole, 12);
  });

  test.each(["arithmetic", "geometric"] as const)("the parts sum to 1 (%s)", (aggregation) => {
    const all = { grid: rising, price: zigzag, water: [...rising].reverse() };
    const weights = effectiveWeights(scored(all, { aggregation })) ?? [];
    expect(weights.reduce((sum, { effective }) => sum + effective, 0)).toBeCloseTo(1, 12);
  });

  /** By hand: ln 1, ln 100 and ln 10.9 of scores 0, 100 and 10; uncorrelated, so that each pillar has its own variance. */
  test("geometric: scores of 0 to 100 stand for 1 to 100", () => {
    const grid = rising.map((_, place) => (place % 2 === 0 ? 0 : 100));
    const price = rising.map((_, place) => (Math.floor(place / 2) % 2 === 0 ? 0 : 10));
    const weights = { grid: 1, price: 1, water: 0, carbon: 0, health: 0 };
    const [one] =
      effectiveWeights(scored({ grid, price }, { weights, aggregation: "geometric" })) ?? [];
    const [a, b] = [Math.log(100) ** 2, Math.log(10.9) ** 2];
    expect(one?.effective).toBeCloseTo(a / (a + b), 12);
  });

  test("a pillar that runs against the others falls below 0", () => {
    const weights = { grid: 3, price: 1, water: 0, carbon: 0, health: 0 };
    expect(round(scored({ grid: rising, price: [...rising].reverse() }, { weights }))).toEqual([
      ["grid", 0.75, 1.5],
      ["price", 0.25, -0.5],
    ]);
  });

  test("says nothing of fewer than ten regions, nor of regions that are all alike", () => {
    const few = rising.slice(0, 9);
    expect(effectiveWeights(scored({ grid: few, price: few, water: few }))).toBeUndefined();
    expect(effectiveWeights(scored({ grid: even, price: even, water: even }))).toBeUndefined();
  });
});
