import { expect, test } from "vitest";
import { ledgerShares, presets } from "../../src/index.ts";
import type { Finding } from "../layer/handmade.ts";
import { fixtureContext, handmadeContext } from "./contexts.ts";

const columns: Record<string, readonly Finding[]> = {
  facilityEnergy: [300, 100, "noLoad"],
  dataCentreElectricity: [{ value: 30, low: 24, high: 45 }, 10, "noLoad"],
  population: [1e6, 3e6, 1e6],
  aiUseShare: [30, 10, "noData"],
  computeOwned: [0, 50, "noData"],
};

const shares = (index: number) => ledgerShares(handmadeContext(columns), index);

test("shares of the world: what is hosted, used and owned", () => {
  expect(shares(0).map(({ ledger, figure, range }) => [ledger, figure, range])).toEqual([
    ["host", "75.0", "60.0–112.5"],
    ["use", "50.0", ""],
    ["own", "0", ""],
  ]);
});

test("a true zero is 0, an absent record is said to be one", () => {
  expect(shares(2).map(({ kind, value, figure }) => [kind, value, figure])).toEqual([
    ["noLoad", 0, "0"],
    ["noData", undefined, "No data"],
    ["noData", undefined, "none on record"],
  ]);
});

test("the shares of all regions make up the world", () => {
  const context = fixtureContext();
  for (const ledger of [0, 1, 2]) {
    const sum = context.world.regions.reduce(
      (total, _, index) => total + (ledgerShares(context, index)[ledger]?.value ?? 0),
      0,
    );
    expect(sum).toBeCloseTo(100, 3);
  }
});

test("where the load is the same everywhere, host means the data centres of today", () => {
  const scenario = presets.find(({ basis }) => basis === "siting");
  const [host] = ledgerShares(fixtureContext(scenario), 0);
  expect(host?.of).toBe("of data-centre energy today");
  expect(host?.value).not.toBeCloseTo(100 / 3, 1);
});
