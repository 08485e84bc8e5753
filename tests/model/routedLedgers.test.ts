import { expect, test } from "vitest";
import { benefitRatio } from "../../src/model/ledgers/benefitRatio.ts";
import { largestRoutedFlows, routedLedgers } from "../../src/model/routing/routedBurden.ts";

const rows = [
  { hosts: [0, 1], shares: [0.5, 0.5] },
  { hosts: [1], shares: [1] },
  { hosts: [0, 2], shares: [0.25, 0.75] },
];
const even = [1, 1, 1];

test("a user without a figure sends nothing, the others all they have", () => {
  const { productionBased } = routedLedgers({ use: [10, 20, Number.NaN], rows, factors: even });
  expect([...productionBased]).toEqual([5, 25, 0]);
});

test("a host without a factor leaves those it serves without a total, and no one else", () => {
  const burden = { use: [10, 20, 4], rows, factors: [2, Number.NaN, 1] };
  const { productionBased, consumptionBased } = routedLedgers(burden);
  expect([...productionBased]).toEqual([12, Number.NaN, 3]);
  expect([...consumptionBased]).toEqual([Number.NaN, Number.NaN, 5]);
});

test("no load is no burden even where the factor is unknown", () => {
  const { productionBased } = routedLedgers({ use: [0, 0, 0], rows, factors: [Number.NaN, 1, 1] });
  expect([...productionBased]).toEqual([0, 0, 0]);
});

test("what serves home is not externalised", () => {
  const { own, externalised, imported } = routedLedgers({ use: [10, 20, 4], rows, factors: even });
  expect([...own]).toEqual([5, 20, 3]);
  expect([...externalised]).toEqual([0.5, 0, 0.25]);
  expect([...imported]).toEqual([1 - 5 / 6, 1 - 20 / 25, 0]);
});

test("the largest flows leave home", () => {
  const burden = { use: [10, 20, 4], rows, factors: even };
  expect(largestRoutedFlows(burden, 5)).toEqual([
    { user: 0, host: 1, amount: 5 },
    { user: 2, host: 0, amount: 1 },
  ]);
  expect(largestRoutedFlows(burden, 1)).toHaveLength(1);
});

test("High burden, zero benefit never reads as zero", () => {
  expect(benefitRatio(0.3, 0)).toEqual({ kind: "burdenWithoutBenefit" });
  expect(benefitRatio(0, 0)).toEqual({ kind: "neither" });
  expect(benefitRatio(0, 0.1)).toEqual({ kind: "ratio", value: 0 });
  expect(benefitRatio(0.3, 0.1)).toMatchObject({ kind: "ratio" });
  expect(benefitRatio(0.3, Number.NaN)).toEqual({ kind: "noData" });
  expect(benefitRatio(Number.NaN, 0)).toEqual({ kind: "noData" });
});
