import { expect, test } from "vitest";
import { presetRouting, type RoutingRegion } from "../../src/model/routing/presetRouting.ts";

const region = (code: string, given: Partial<RoutingRegion>): RoutingRegion => ({
  code,
  evidence: "published",
  footprint: 1,
  price: 0.1,
  carbonIntensity: 100,
  stressScore: 1,
  ...given,
});

const regions = [
  region("AAA", { footprint: 3, price: 0.05, carbonIntensity: 900 }),
  region("BBB", { footprint: 1, price: 0.04, carbonIntensity: 800, evidence: "located" }),
  region("CCC", { footprint: 9, price: 0.01, evidence: "keyOnly", stressScore: 0 }),
  region("DDD", { footprint: Number.NaN, price: 0.02 }),
  region("EEE", { footprint: 2, price: Number.NaN, stressScore: 0.5 }),
  region("FFF", { footprint: 0, price: 0.03 }),
  region("GGG", { footprint: 2, price: 0.2 }),
  region("HHH", { footprint: 2, price: 0.2 }),
  region("III", { footprint: 2, price: 0.2 }),
  region("JJJ", { footprint: 2, price: 0.2 }),
];
const hostsOf = (preset: Parameters<typeof presetRouting>[0]) =>
  presetRouting(preset, regions)[4]?.hosts.map((place) => regions[place]?.code);

test("local serves everyone at home", () => {
  expect(presetRouting("local", regions).map(({ hosts }) => hosts)).toEqual(
    regions.map((_, place) => [place]),
  );
});

test("footprint serves all in proportion to hosted load; no figure is no share", () => {
  const rows = presetRouting("footprint", regions);
  expect(new Set(rows).size).toBe(1);
  expect(hostsOf("footprint")).toEqual(["AAA", "BBB", "CCC", "EEE", "GGG", "HHH", "III", "JJJ"]);
  expect(rows[0]?.shares[0]).toBeCloseTo(3 / 23, 12);
});

test("cheapest takes the best fifth of those with load and price that are published or located", () => {
  expect(hostsOf("cheapest")).toEqual(["AAA", "BBB"]);
  expect(presetRouting("cheapest", regions)[0]?.shares).toEqual([0.75, 0.25]);
});

test("of equals the first by code; a region without a price may still be the least stressed", () => {
  expect(hostsOf("cleanest")).toEqual(["EEE", "GGG"]);
  expect(hostsOf("leastStressed")).toEqual(["AAA", "EEE"]);
});

test("where no region qualifies no one is served", () => {
  const none = regions.map((place) => ({ ...place, footprint: Number.NaN }));
  expect(presetRouting("cheapest", none).every(({ hosts }) => hosts.length === 0)).toBe(true);
});
