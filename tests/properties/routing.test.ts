import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRouting } from "../../src/index.ts";
import { presetRouting, type RoutingRegion } from "../../src/model/routing/presetRouting.ts";
import { routedLedgers } from "../../src/model/routing/routedBurden.ts";
import { routedFactors, routedTotals } from "../../src/model/routing/routedTotals.ts";
import { type Routing, rowOf } from "../../src/model/routing/routing.ts";
import { routingPresets } from "../../src/scenario/tokenChoice.ts";
import { gini } from "../../src/statistics/gini.ts";
import { worldShares } from "../../src/statistics/worldShares.ts";
import { hostTotals, routedFlows, userTotals, weightedFlows } from "../oracle/flowMatrix.ts";

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const amount = fc.oneof(
  { weight: 4, arbitrary: positive },
  { weight: 1, arbitrary: fc.constant(0) },
);
const maybe = fc.oneof(
  { weight: 4, arbitrary: positive },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);

const regionsOf = (count: number): fc.Arbitrary<RoutingRegion[]> =>
  fc
    .array(
      fc.record({
        evidence: fc.constantFrom("published" as const, "located" as const, "keyOnly" as const),
        footprint: maybe,
        price: maybe,
        carbonIntensity: maybe,
        stressScore: maybe,
      }),
      { minLength: count, maxLength: count },
    )
    .map((rows) => rows.map((row, place) => ({ code: `R${100 + place}`, ...row })));

/** A world of regions, their use, a routing of their own, and a burden per unit. */
const worlds = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    use: fc.array(amount, { minLength: count, maxLength: count }),
    factors: fc.array(amount, { minLength: count, maxLength: count }),
    routing: fc
      .array(fc.array(positive, { minLength: count, maxLength: count }), {
        minLength: count,
        maxLength: count,
      })
      .map((rows): Routing => rows.map(rowOf)),
    regions: regionsOf(count),
  }),
);

const sum = (column: ArrayLike<number>): number =>
  Array.from(column).reduce((total, value) => total + value, 0);

const expectClose = (a: number, b: number): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(a), Math.abs(b)));

const expectAllClose = (a: ArrayLike<number>, b: ArrayLike<number>): void => {
  for (let place = 0; place < b.length; place += 1)
    expectClose(a[place] as number, b[place] as number);
};

interface World {
  readonly use: readonly number[];
  readonly factors: readonly number[];
  readonly routing: Routing;
}

const hostedBurden = ({ use, factors, routing }: World, times: number): Float64Array => {
  const tokens = use.map((value) => times * value);
  return routedLedgers({ use: tokens, rows: routing, factors }).productionBased;
};

describe("over any routing", () => {
  test("tokens and burden are conserved", () => {
    fc.assert(
      fc.property(worlds, ({ use, routing, factors }) => {
        expectClose(sum(routedTotals(use, routing)), sum(use));
        const burden = { use, rows: routing, factors };
        const { productionBased, consumptionBased } = routedLedgers(burden);
        expectClose(sum(productionBased), sum(consumptionBased));
      }),
    );
  });

  test("totals without the matrix are those of the matrix", () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(...routingPresets), (world, preset) => {
        const { use, factors } = world;
        for (const routing of [world.routing, presetRouting(preset, world.regions)]) {
          const tokens = routedFlows(use, routing);
          expectAllClose(routedTotals(use, routing), hostTotals(tokens));
          const caused = routedFactors(factors, routing).map(
            (factor, user) => factor * (use[user] as number),
          );
          expectAllClose(caused, userTotals(weightedFlows(tokens, factors)));
        }
      }),
    );
  });

  test("doubling use doubles every burden and leaves shares and Gini", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const [once, twice] = [hostedBurden(world, 1), hostedBurden(world, 2)];
        expectAllClose(
          twice,
          once.map((value) => 2 * value),
        );
        if (sum(once) === 0) return;
        expectAllClose(worldShares(twice), worldShares(once));
        expect(gini({ values: twice })).toBeCloseTo(gini({ values: once }), 9);
      }),
    );
  });

  test("what stays home lies between nothing and all", () => {
    fc.assert(
      fc.property(worlds, ({ use, routing, factors }) => {
        const { externalised, imported } = routedLedgers({ use, rows: routing, factors });
        for (const share of [...externalised, ...imported])
          if (!Number.isNaN(share)) {
            expect(share).toBeGreaterThanOrEqual(-1e-12);
            expect(share).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});

describe.each(routingPresets)("the preset %s", (preset) => {
  test("serves everyone in full, or no one at all", () => {
    fc.assert(
      fc.property(worlds, ({ regions }) => {
        for (const { shares } of presetRouting(preset, regions))
          if (shares.length > 0) expectClose(sum(shares), 1);
      }),
    );
  });

  test("does not look at the order of regions", () => {
    fc.assert(
      fc.property(worlds, ({ regions, use }) => {
        const reversed = [...regions].reverse();
        const hosted = routedTotals(use, presetRouting(preset, regions));
        const other = routedTotals([...use].reverse(), presetRouting(preset, reversed)).reverse();
        expectAllClose(other, hosted);
      }),
    );
  });
});

test("no region outside a seeking preset is better than one inside", () => {
  fc.assert(
    fc.property(worlds, ({ regions }) => {
      const [row] = presetRouting("cheapest", regions);
      const inside = (row?.hosts ?? []).map((place) => regions[place] as RoutingRegion);
      const dearest = Math.max(...inside.map(({ price }) => price));
      for (const { price, footprint, evidence, code } of regions) {
        if (Number.isNaN(footprint) || evidence === "keyOnly") continue;
        if (!inside.some((region) => region.code === code)) expect(price < dearest).toBe(false);
      }
    }),
  );
});

test("a routing written as a file reads as itself", () => {
  fc.assert(
    fc.property(worlds, ({ routing, regions }) => {
      const codes = regions.map(({ code }) => code);
      const lines = routing.flatMap(({ hosts, shares }, user) =>
        hosts.map((host, index) => `${codes[user]},${codes[host]},${shares[index]}`),
      );
      const text = ["u,r,share", ...lines].join("\n");
      const read = parseRouting(text, { file: "own.csv", codes, others: [] });
      expect(read.issues).toEqual([]);
      for (const [user, { hosts, shares }] of routing.entries()) {
        expect(read.routing?.[user]?.hosts).toEqual(hosts);
        for (const [index, share] of shares.entries())
          expectClose(read.routing?.[user]?.shares[index] as number, share);
      }
    }),
  );
});
