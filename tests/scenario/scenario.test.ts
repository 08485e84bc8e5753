import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applySettings,
  defaultScenario,
  parameters,
  parseScenario,
  presets,
  rangeOf,
  type Scenario,
  scenarioIssueWords,
} from "../../src/index.ts";
import { parameterIds } from "../../src/scenario/parameters.ts";
import { english } from "../layer/scenes.ts";

describe("parameters", () => {
  test.each(parameterIds)("%s has low ≤ central ≤ high within its bounds, and a source", (id) => {
    const { low, central, high, min, max, source, shape } = parameters[id];
    expect([min, low, central, high, max].toSorted((a, b) => a - b)).toEqual([
      min,
      low,
      central,
      high,
      max,
    ]);
    expect(source.length).toBeGreaterThan(10);
    if (shape === "logTriangular") expect(low).toBeGreaterThan(0);
  });

  test("METHOD's defaults", () => {
    const triple = (id: (typeof parameterIds)[number]) => {
      const { low, central, high } = parameters[id];
      return [low, central, high];
    };
    expect(triple("aiShare")).toEqual([0.1, 0.15, 0.35]);
    expect(triple("inferenceShare")).toEqual([0.3, 0.65, 0.9]);
    expect(triple("aiGrowth")).toEqual([1.3, 1.5, 1.7]);
    expect(triple("aiGrowthLater")).toEqual([1.15, 1.28, 1.4]);
    expect(triple("computeWeight")).toEqual([0, 0.35, 1]);
    expect(triple("locatedLevel")).toEqual([0.25, 0.5, 1]);
    expect(triple("keyOnlyLevel")).toEqual([0.125, 0.25, 1]);
    expect(triple("siteUtilisation")).toEqual([0.4, 0.6, 0.8]);
    expect(triple("contractedUtilisation")).toEqual([0.35, 0.5, 0.7]);
    expect(triple("powerUsageEffectiveness")).toEqual([1.1, 1.2, 1.56]);
    expect(triple("loadFactor")).toEqual([0.7, 0.86, 0.95]);
    expect(triple("systemLoadFactor")).toEqual([0.6, 0.7, 0.82]);
    expect(triple("reserveMargin")).toEqual([0.12, 0.15, 0.18]);
    expect(triple("capacityCreditHydro")).toEqual([0.6, 0.8, 0.95]);
    expect(triple("evaporativeShare")).toEqual([0.05, 0.18, 0.35]);
    expect(triple("wueWithoutClimate")).toEqual([0.15, 0.3, 1]);
    expect(triple("socialCostOfCarbon")).toEqual([130, 210, 360]);
    expect(triple("healthCostCoal")).toEqual([0.032, 0.15, 0.19]);
    expect(triple("shadowPriceOfWater")).toEqual([0, 0, 0]);
  });
});

describe("the range of a parameter", () => {
  test("is the default's, as long as the user's value lies in it", () => {
    expect(rangeOf(withAiShare(0.12), "aiShare")).toEqual({ low: 0.1, central: 0.12, high: 0.35 });
  });

  test("widens to hold the user's value", () => {
    expect(rangeOf(withAiShare(0.05), "aiShare")).toEqual({ low: 0.05, central: 0.05, high: 0.35 });
    expect(rangeOf(withAiShare(0.5), "aiShare")).toEqual({ low: 0.1, central: 0.5, high: 0.5 });
  });

  const withAiShare = (aiShare: number): Scenario => ({
    ...defaultScenario,
    parameters: { aiShare },
  });
});

describe("settings of a command line", () => {
  test("take full and short keys", () => {
    const { scenario, issues } = applySettings(defaultScenario, [
      "parameters.aiShare=0.2",
      "switches.hydroEvaporation=true",
      "index.weights.grid=2",
      "year=2026",
      "basis=siting",
      "loadFactor = 0.9",
      "aggregation=geometric",
      "waterIntensity=wri",
    ]);
    expect(issues).toEqual([]);
    expect(scenario).toEqual({
      ...defaultScenario,
      basis: "siting",
      year: 2026,
      parameters: { aiShare: 0.2, loadFactor: 0.9 },
      switches: {
        ...defaultScenario.switches,
        hydroEvaporation: true,
        waterIntensity: "wri",
      },
      index: {
        ...defaultScenario.index,
        weights: { ...defaultScenario.index.weights, grid: 2 },
        aggregation: "geometric",
      },
    });
  });

  test.each([
    ["aiShare=2", "parameters.aiShare takes a number from 0 to 1 (ratio); received 2."],
    ["aiShare=lots", 'parameters.aiShare takes a number from 0 to 1 (ratio); received "lots".'],
    ["aiShare=", 'parameters.aiShare takes a number from 0 to 1 (ratio); received "".'],
    ["year=2024.5", "year takes a whole year from 2022 to 2030; received 2024.5."],
    ["basis=moon", 'basis takes footprint or tokens or siting; received "moon".'],
    ["hydroEvaporation=1", "switches.hydroEvaporation takes true or false; received 1."],
    ["aiShre=1", "There is no setting “aiShre”; see the list of parameters."],
    [
      "evaporation=true",
      "There is no setting “evaporation”; did you mean switches.hydroEvaporation?",
    ],
    ["constructor=1", "There is no setting “constructor”; see the list of parameters."],
    ["aiShare", "“aiShare” is not a setting; write key=value."],
  ])("%s changes nothing and says why", (text, issue) => {
    const { scenario, issues } = applySettings(defaultScenario, [text]);
    expect(scenario).toEqual(defaultScenario);
    expect(issues.map((found) => scenarioIssueWords(english, found))).toEqual([issue]);
  });

  test("never leave the index without weight", () => {
    const none = ["grid", "price", "water"].map((pillar) => `index.weights.${pillar}=0`);
    const { scenario, issues } = applySettings(defaultScenario, none);
    expect(scenario.index.weights).toEqual(defaultScenario.index.weights);
    expect(issues).toHaveLength(1);
  });
});

describe("a scenario file", () => {
  test.each(presets)("written from the preset $preset reads back the same", (preset) => {
    expect(parseScenario(JSON.parse(JSON.stringify(preset)))).toEqual({
      scenario: preset,
      issues: [],
    });
  });

  test("keeps the preset's values for what it leaves out", () => {
    const { scenario, issues } = parseScenario({
      version: 1,
      preset: "siting-100mw",
      parameters: { sitingLoad: 500 },
    });
    expect(issues).toEqual([]);
    expect(scenario).toMatchObject({ basis: "siting", parameters: { sitingLoad: 500 } });
  });

  test.each([
    [null, "A scenario is a JSON object with a version; received none."],
    [[], "A scenario is a JSON object with a version; received none."],
    [{}, "A scenario of version undefined cannot be read; this atlas reads versions 1 to 3."],
    [{ version: 4 }, "A scenario of version 4 cannot be read; this atlas reads versions 1 to 3."],
    [{ version: 1, preset: "no" }, 'There is no preset "no"; choose from today, siting-100mw, '],
    [{ version: 1, parameters: 5 }, "There is no setting “parameters”; did you mean"],
    [
      { version: 1, parameters: { aiShare: null } },
      "parameters.aiShare takes a number from 0 to 1 (ratio); received null.",
    ],
    [{ version: 1, parameters: { aiShare: Number.NaN } }, "parameters.aiShare takes a number"],
    [{ version: 1, switches: { aiSplit: "both" } }, "There is no setting “switches.aiSplit”"],
    [JSON.parse('{"version":1,"__proto__":{"year":2030}}'), "There is no setting “__proto__"],
  ])("%j gives a sentence and the default scenario", (json, sentence) => {
    const { scenario, issues } = parseScenario(json);
    expect(scenario).toEqual(defaultScenario);
    expect(issues).toHaveLength(1);
    expect(issues.map((issue) => scenarioIssueWords(english, issue))[0]).toContain(sentence);
  });
});

test("any JSON at all gives a scenario that reads back without issues", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (parameters, other) => {
      const { scenario } = parseScenario({ version: 1, parameters, index: other, year: other });
      expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({ scenario, issues: [] });
    }),
  );
});
