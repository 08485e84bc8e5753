import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, burdenFlows, routingChoices, type Scenario, topFlows } from "../../src/index.ts";
import {
  type Flow,
  largestRoutedFlows,
  routedLedgers,
} from "../../src/model/routing/routedBurden.ts";
import { type Routing, type RoutingRow, rowOf } from "../../src/model/routing/routing.ts";
import { denseBurdenFlows } from "../oracle/denseBurdenFlows.ts";
import {
  hostTotals,
  largestFlows,
  ledgersOf,
  ownFlows,
  routedFlows,
  userTotals,
  weightedFlows,
} from "../oracle/flowMatrix.ts";
import { inventedScenario, inventedWorld, patience, seeds, settled } from "./invented.ts";

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 1e-3, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(1) },
);

/** Worlds in which some users share a row, some serve themselves and some have a row of their own. */
const worlds = fc.integer({ min: 1, max: 10 }).chain((count) => {
  const column = fc.array(amount, { minLength: count, maxLength: count });
  return fc
    .record({
      use: fc.array(fc.oneof(amount, fc.constant(Number.NaN)), {
        minLength: count,
        maxLength: count,
      }),
      factors: column,
      shared: column,
      own: fc.array(column, { minLength: count, maxLength: count }),
      kinds: fc.array(fc.constantFrom("shared", "local", "own"), {
        minLength: count,
        maxLength: count,
      }),
    })
    .map(({ use, factors, shared, own, kinds }) => {
      const row = rowOf(shared);
      const rows: Routing = kinds.map((kind, user): RoutingRow => {
        if (kind === "shared") return row;
        return kind === "local" ? { hosts: [user], shares: [1] } : rowOf(own[user] as number[]);
      });
      return { use, factors, rows };
    });
});

const near = (a: number, b: number): void => {
  if (Number.isNaN(b)) expect(a).toBeNaN();
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-6));
};

const allNear = (a: ArrayLike<number>, b: ArrayLike<number>): void => {
  expect(a.length).toBe(b.length);
  for (let place = 0; place < b.length; place += 1) near(a[place] as number, b[place] as number);
};

/** Equal amounts may stand in any order. */
function sameFlows(sparse: readonly Flow[], dense: readonly Flow[], all: readonly Flow[]): void {
  allNear(
    sparse.map((flow) => flow.amount),
    dense.map((flow) => flow.amount),
  );
  const amounts = new Map(all.map(({ user, host, amount }) => [`${user}>${host}`, amount]));
  for (const flow of sparse) near(flow.amount, amounts.get(`${flow.user}>${flow.host}`) ?? 0);
  expect(new Set(sparse.map(({ user, host }) => `${user}>${host}`)).size).toBe(sparse.length);
}

describe("flows that are never written out", () => {
  test("have the ledgers of the whole matrix", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const flows = weightedFlows(routedFlows(world.use, world.rows), world.factors);
        const { own, ...ledgers } = routedLedgers(world);
        const dense = ledgersOf(flows);
        allNear(own, ownFlows(flows));
        allNear(ledgers.productionBased, hostTotals(flows));
        allNear(ledgers.consumptionBased, userTotals(flows));
        allNear(ledgers.externalised, dense.externalised);
        allNear(ledgers.imported, dense.imported);
      }),
    );
  });

  test("have its largest flows, and as many", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 12 }), (world, most) => {
        const flows = weightedFlows(routedFlows(world.use, world.rows), world.factors);
        const all = largestFlows(flows, Number.POSITIVE_INFINITY);
        sameFlows(largestRoutedFlows(world, most), largestFlows(flows, most), all);
      }),
    );
  });
});

test.each(routingChoices)(
  "the burden routed by %s flows as in the whole matrix, whatever the world",
  (routing) => {
    fc.assert(
      fc.property(seeds, seeds, fc.constantFrom("carbon", "comparableCost"), (a, b, burden) => {
        const world = inventedWorld(a, 14);
        const drawn = inventedScenario(b);
        const scenario: Scenario = {
          ...drawn,
          basis: "tokens",
          tokens: { ...drawn.tokens, routing },
        };
        const assessment = assess(world, scenario);
        const flows = burdenFlows(world, assessment, burden);
        if (!flows) throw new Error("There are no flows.");
        const dense = denseBurdenFlows(world, assessment, burden, 14 * 14);
        allNear(flows.productionBased, dense.productionBased);
        allNear(flows.consumptionBased, dense.consumptionBased);
        allNear(flows.externalised, dense.externalised);
        allNear(flows.imported, dense.imported);
        near(flows.total, dense.total);
        near(flows.away, dense.away);
        expect(flows.unknownHosts).toBe(dense.unknownHosts);
        sameFlows(topFlows(flows, 6), dense.top.slice(0, 6), dense.top);
      }),
      { ...settled, numRuns: 20 },
    );
  },
  patience,
);
