import { expect, test } from "vitest";
import { indicators, type ReportFinding, standouts } from "../../src/index.ts";

const finding = (
  id: string,
  group: ReportFinding["group"],
  of: number | undefined,
  kind: ReportFinding["kind"] = "value",
): ReportFinding => ({
  id,
  name: id,
  group,
  kind,
  unit: "",
  figure: "1",
  range: "",
  ranked: 10,
  stale: false,
  sources: [],
  ...(of !== undefined && { percentile: { of, count: 10, words: `${of}` } }),
});

const idsOf = (findings: readonly ReportFinding[]) => findings.map(({ id }) => id);

test("takes of each group the one that stands out most, heaviest and lightest first", () => {
  const { heaviest, lightest } = standouts([
    finding("a", "grid", 60),
    finding("b", "grid", 97),
    finding("c", "price", 80),
    finding("d", "water", 20),
    finding("e", "water", 10),
    finding("f", "carbon", 40),
  ]);
  expect(idsOf(heaviest)).toEqual(["b", "c"]);
  expect(idsOf(lightest)).toEqual(["e", "f"]);
});

test("leaves out what is no burden: context, the index itself, and what has no value", () => {
  const { heaviest, lightest } = standouts([
    finding("index", "index", 99),
    finding("population", "people", 99),
    finding("context", "grid", undefined),
    finding("gap", "water", 99, "noData"),
  ]);
  expect([...heaviest, ...lightest]).toEqual([]);
});

test("leaves out what reads like the middle region's: where all are alike, none stands out", () => {
  const alike = { ...finding("alike", "water", 100), median: "1" };
  expect(standouts([alike])).toEqual({ heaviest: [], lightest: [] });
});

test("leaves out totals, which tell the size of a region", () => {
  const { heaviest } = standouts([
    finding("externalCost", "externalCost", 100),
    finding("externalCostPerResident", "externalCost", 70),
    finding("saidi", "grid", 60),
  ]);
  expect(idsOf(heaviest)).toEqual(["externalCostPerResident", "saidi"]);
});

test("totals are all that is counted neither in a rate, a share nor a score", () => {
  const left = ["index", "people", "hostUseOwn"];
  const weighed = indicators.filter(({ group }) => !left.includes(group));
  const standsOut = ({ id, group }: (typeof weighed)[number]): boolean =>
    standouts([finding(id, group, 100)]).heaviest.length > 0;
  const rate =
    /^(%|°C|°C·d|.* 0–\d+|(h|interruptions)\/yr|.*\/(kWh|MWh|m³|(person|household)\/yr)|USD\/.*USD.*)$/;
  const wrong = weighed.filter((indicator) => standsOut(indicator) !== rate.test(indicator.unit));
  expect(wrong.map(({ id, unit }) => [id, unit])).toEqual([]);
  expect(weighed.filter(standsOut).length).toBeGreaterThan(20);
});

test("names three at most", () => {
  const groups = ["grid", "price", "water", "carbon", "externalCost"] as const;
  const { heaviest } = standouts(
    groups.map((group, place) => finding(`of ${group}`, group, 60 + place)),
  );
  expect(idsOf(heaviest)).toEqual(["of externalCost", "of carbon", "of water"]);
});
