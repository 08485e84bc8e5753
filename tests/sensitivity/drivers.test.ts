import { describe, expect, test, vi } from "vitest";
import { ensembleOf } from "../../src/ensemble/ensemble.ts";
import { ensembleSummary } from "../../src/ensemble/ensembleSummary.ts";
import { inputGroups } from "../../src/ensemble/inputGroups.ts";
import { defaultScenario } from "../../src/index.ts";
import { type DriversRequest, driversOf } from "../../src/sensitivity/drivers.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { patience } from "../properties/invented.ts";

vi.setConfig({ testTimeout: patience });

const world = builtWorld();
const request: DriversRequest = {
  scenario: defaultScenario,
  indicator: "climateCostPerResident",
  region: "IRL",
  seed: 7,
  draws: 512,
};
const driversFor = (asked: Partial<DriversRequest>) => {
  const count = driversOf(world, { ...request, ...asked });
  count.add(0, count.draws);
  return count.drivers();
};

describe("what the climate cost of Ireland's range comes from", () => {
  const count = driversOf(world, request);
  for (const [from, to] of [
    [256, 512],
    [0, 100],
    [100, 256],
  ] as const)
    count.add(from, to);
  const drivers = count.drivers();

  test("has the quantiles of the ensemble with the same seed and draws", () => {
    const ensemble = ensembleOf(world, { ...request, indicators: [request.indicator] });
    const { findings } = ensembleSummary(ensemble, ensemble.count(0, 512));
    const place = world.regions.findIndex(({ id }) => id === "IRL");
    const [low, , median, , high] =
      findings.find(({ region }) => region === place)?.quantiles ?? [];
    for (const [index, expected] of [low, median, high].entries())
      expect(drivers.quantiles[index as 0 | 1 | 2] / (expected as number)).toBeCloseTo(1, 2);
  });

  test("does not depend on how the draws are cut, and crosses threads", () => {
    expect(structuredClone(driversFor({}))).toEqual(drivers);
  });

  test("says of groups that the indicator does not read nothing, and of the others the largest first", () => {
    const groups = drivers.groups.map(({ group }) => group);
    expect(groups.slice(0, 3)).toEqual(["aiShare", "socialCostOfCarbon", "inferenceShare"]);
    for (const unread of ["siteWater", "tokens", "healthCost", "weights", "partShares"])
      expect(groups).not.toContain(unread);
    const totals = drivers.groups.map(({ total }) => total.value);
    expect(totals).toEqual(totals.toSorted((one, other) => other - one));
  });

  test("totals of a product are not below the firsts, which do not sum to more than all", () => {
    const values = drivers.groups.map(({ first, total }) => [first.value, total.value] as const);
    for (const [first, total] of values) expect(total).toBeGreaterThan(first - 0.06);
    expect(values.reduce((sum, [first]) => sum + first, 0)).toBeLessThan(1.05);
    expect(values.reduce((sum, [, total]) => sum + total, 0)).toBeGreaterThan(0.97);
  });

  test("names the members of each group", () => {
    const members = Object.fromEntries(drivers.groups.map((one) => [one.group, one.members]));
    expect(members.growth).toEqual(["aiGrowth", "aiGrowthLater"]);
    expect(members.regionalData).toEqual(["hostedLoad"]);
    for (const { group, members: own } of drivers.groups) {
      expect(inputGroups).toContain(group);
      expect([group, own.length > 0]).toEqual([group, true]);
    }
  });
});

test("a region without a number, and draws that are missing, are told in sentences", () => {
  expect(() => driversOf(world, { ...request, region: "ATA" })).toThrow("has no number in ATA");
  const count = driversOf(world, request);
  count.add(0, 511);
  expect(() => count.drivers()).toThrow("Not all of the 512 draws");
});

test("a number that no draw moves has no groups", () => {
  const { groups, quantiles } = driversFor({ indicator: "vulnerability", draws: 4 });
  expect([groups, new Set(quantiles).size]).toEqual([[], 1]);
});

test("a share of headroom that some draws do not have has no variance and no groups", () => {
  const { groups, quantiles } = driversFor({
    indicator: "headroomShare",
    region: "PAK",
    draws: 64,
  });
  expect([groups, quantiles[2]]).toEqual([[], Number.POSITIVE_INFINITY]);
});

test("a group that moves a result names what it holds, kinds of plant too", () => {
  const asked = { indicator: "headroomShare", region: "BLZ", draws: 32 };
  const { groups } = driversFor(asked);
  expect(groups.find(({ group }) => group === "regionalData")?.members).toEqual(
    expect.arrayContaining(["capacityHydro", "capacitySolar", "capacityBiomass"]),
  );
  const unnamed = groups.filter(({ total, members }) => total.high >= 0.01 && members.length === 0);
  expect(unnamed).toEqual([]);
});
