import { expect, test } from "vitest";
import {
  applySettings,
  type DatasetRecord,
  defaultScenario,
  indicators,
  presets,
  regionReport,
  type Scenario,
} from "../../src/index.ts";
import { reportCommand } from "../../src/report/commandLine.ts";
import { contentHash } from "../../src/report/contentHash.ts";
import { world } from "../fixtures/world.ts";
import { fixtureDataset } from "../layer/scenes.ts";
import { fixtureContext } from "./contexts.ts";

const report = regionReport(fixtureContext(), 0);

test("it has every indicator of the basis, each with number or reason", () => {
  expect(report.findings.map(({ id }) => id)).toEqual(
    indicators.filter(({ bases }) => bases.includes("footprint")).map(({ id }) => id),
  );
  for (const [index] of world.regions.entries())
    for (const finding of regionReport(fixtureContext(), index).findings) {
      const hasNumber = finding.kind === "value";
      expect(finding.value !== undefined || !hasNumber, finding.id).toBe(true);
      expect(finding.reason === undefined, finding.id).toBe(hasNumber);
      expect(finding.rank === undefined || hasNumber, finding.id).toBe(true);
    }
});

test("numbers are those of the assessment", () => {
  const { assessment } = fixtureContext();
  const rounded = (number: number | undefined) => Number(number?.toPrecision(6));
  for (const { id, value, low, high } of report.findings) {
    const column = assessment.columns[id];
    if (value === undefined) continue;
    expect(value).toBe(rounded(column?.value[0]));
    expect(low).toBe(rounded(column?.low[0]));
    if (high !== undefined) expect(high).toBe(rounded(column?.high[0]));
  }
});

test("every source that a finding cites is in the list, and every one in the list is cited", () => {
  const cited = new Set(report.findings.flatMap(({ sources }) => sources));
  expect([...cited].toSorted()).toEqual(report.sources.map(({ number }) => number));
  expect(report.sources[0]).toMatchObject({ number: 1, id: "fixture", licence: "CC0 1.0" });
});

test("the gaps of a region are explained in its own words", () => {
  const gaps = regionReport(fixtureContext(), 2).findings;
  const reasonOf = (id: string) => gaps.find((finding) => finding.id === id)?.reason;
  expect(reasonOf("installedCapacity")).toBe(
    "No figure for Capacity, total: Fixture Office prints “(s)” in its place.",
  );
  expect(reasonOf("carbonIntensity")).toBe(
    "Carbon intensity of 1,310 from Fixture Office was refused: outside the possible range 5–1,200.",
  );
  expect(reasonOf("priceBusiness")).toBe(
    "No figure for Business electricity price: not covered by Fixture Office.",
  );
  expect(reasonOf("waterStressScore")).toContain("the file water.json did not load");
});

test("parts of the external cost make up its sum", () => {
  for (const [index] of world.regions.entries()) {
    const { costs } = regionReport(fixtureContext(), index);
    const value = (id: string) => costs.find((line) => line.id === id)?.value;
    const total = value("total");
    if (total === undefined) continue;
    const parts = (value("climate") ?? 0) + (value("health") ?? 0) + (value("water") ?? 0);
    expect(parts).toBeCloseTo(total, 6);
  }
});

test("its hash is that of the report without it", () => {
  const { hash, ...rest } = report;
  expect(hash).toBe(contentHash(JSON.stringify(rest)));
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash("abc")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("the order in which settings were made does not change a byte", () => {
  const one: Scenario = { ...defaultScenario, parameters: { aiShare: 0.2, loadFactor: 0.9 } };
  const other: Scenario = { ...defaultScenario, parameters: { loadFactor: 0.9, aiShare: 0.2 } };
  expect(regionReport(fixtureContext(one), 0)).toEqual(regionReport(fixtureContext(other), 0));
  expect(regionReport(fixtureContext(one), 0).hash).toBe(
    regionReport(fixtureContext(other), 0).hash,
  );
});

test("the command of a report makes its scenario again", () => {
  const changed: Scenario = {
    ...(presets[1] ?? defaultScenario),
    year: 2027,
    parameters: { aiShare: 0.2, powerUsageEffectiveness: 1.15 },
    switches: { ...defaultScenario.switches, hydroEvaporation: true, waterIntensity: "wri" },
    index: {
      ...defaultScenario.index,
      weights: { ...defaultScenario.index.weights, grid: 2, price: 1, water: 0 },
      aggregation: "geometric",
    },
  };
  const command = reportCommand("IRL", {
    scenario: changed,
    language: "ar",
    level: "country",
  });
  expect(command.startsWith(`npm run burden -- report IRL --preset ${changed.preset} `)).toBe(true);
  expect(command.endsWith(" --language ar")).toBe(true);
  const settings = [...command.matchAll(/--set (\S+)/g)].map((match) => match[1] as string);
  const { scenario, issues } = applySettings(presets[1] ?? defaultScenario, settings);
  expect(issues).toEqual([]);
  expect(scenario).toEqual(changed);
});

test.each([
  ["country", undefined, " --draws 0"],
  ["country", 1024, ""],
  ["country", 256, " --draws 256"],
  ["admin1", undefined, ""],
  ["admin1", 1024, " --draws 1024"],
] as const)("the command of a %s with %s draws makes as many again", (level, count, flag) => {
  const draws = count === undefined ? undefined : { count, seed: 7 };
  const command = reportCommand("X", { scenario: defaultScenario, language: "en", level, draws });
  expect(command).toBe(`npm run burden -- report X --preset today${flag}`);
});

test("what a licence keeps to itself is left out, with a notice", () => {
  const closed: DatasetRecord = { ...(fixtureDataset as DatasetRecord), redistributable: false };
  const { findings, notices } = regionReport(
    fixtureContext(defaultScenario, { datasets: [closed] }),
    0,
  );
  expect(findings.some(({ id }) => id === "carbonIntensity")).toBe(false);
  expect(
    findings.some(({ id }) => id === "carbon"),
    "results may be passed on",
  ).toBe(true);
  expect(notices).toContain(
    "Not in this file: Carbon intensity of electricity. The licence of Fixture Office does not let it be passed on; see https://example.org/fixture",
  );
});

test("the inputs are counted by status, each once", () => {
  const { statuses } = report;
  const counts = Object.fromEntries(statuses.map(({ status, count }) => [status, count]));
  expect(counts.reported).toBeGreaterThan(20);
  expect(counts.assumed).toBeGreaterThan(10);
  expect(counts.measured).toBeUndefined();
});
