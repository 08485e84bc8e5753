import { describe, expect, test } from "vitest";
import {
  applySettings,
  defaultScenario,
  parseScenario,
  presets,
  rangeOf,
  routingText,
  type Scenario,
  scenarioIssueWords,
  weightPresets,
} from "../../src/index.ts";
import { readRoutingShares } from "../../src/scenario/routingShares.ts";
import { english } from "../layer/scenes.ts";

describe("a file of version 1", () => {
  test("reads as the same question: what it could not say keeps the value that it stood for", () => {
    const { scenario, issues } = parseScenario({
      version: 1,
      preset: "siting-100mw",
      basis: "siting",
      year: 2026,
      parameters: { sitingLoad: 500 },
      switches: { hydroEvaporation: true, waterIntensity: "wri", aiSplit: "computeShare" },
      index: { weights: { grid: 2, price: 1, water: 0 }, aggregation: "geometric" },
    });
    expect(issues).toEqual([]);
    const siting = presets.find(({ preset }) => preset === "siting-100mw") as Scenario;
    expect(scenario).toEqual({
      ...siting,
      year: 2026,
      parameters: { sitingLoad: 500, computeWeight: 1 },
      switches: {
        ...defaultScenario.switches,
        hydroEvaporation: true,
        waterIntensity: "wri",
      },
      index: {
        ...defaultScenario.index,
        weights: { grid: 2, price: 1, water: 0, carbon: 0, health: 0 },
        aggregation: "geometric",
      },
    });
    expect(scenario.version).toBe(3);
  });
});

describe("a file of version 2", () => {
  const file = {
    version: 2,
    preset: "today",
    switches: { aiSplit: "dcShare" },
    parameters: { aiGrowth: 1.6 },
    ranges: { aiGrowth: [1.4, 1.8] },
  };

  test("keeps where AI stands as a weight, and its one growth for all years", () => {
    const { scenario, issues } = parseScenario(file);
    expect(issues).toEqual([]);
    expect(scenario.parameters).toEqual({ computeWeight: 0, aiGrowth: 1.6, aiGrowthLater: 1.6 });
    expect(rangeOf(scenario, "aiGrowth")).toEqual({ low: 1.4, central: 1.6, high: 1.8 });
    expect(rangeOf(scenario, "aiGrowthLater")).toEqual({ low: 1.4, central: 1.6, high: 1.8 });
  });

  test.each([
    ["dcShare", 0],
    ["computeShare", 1],
  ])(
    "the setting aiSplit=%s of the command line and of links is a weight of %d",
    (split, weight) => {
      const { scenario, issues } = applySettings(defaultScenario, [`aiSplit=${split}`]);
      expect(issues).toEqual([]);
      expect(scenario.parameters.computeWeight).toBe(weight);
    },
  );
});

describe("ranges of a scenario", () => {
  test("replace the default's, and still hold the central value", () => {
    const { scenario, issues } = applySettings(defaultScenario, [
      "ranges.aiGrowth=1.2~1.3",
      "ranges.aiShare=0.3~0.4",
      "aiGrowth=1.25",
    ]);
    expect(issues).toEqual([]);
    expect(rangeOf(scenario, "aiGrowth")).toEqual({ low: 1.2, central: 1.25, high: 1.3 });
    expect(rangeOf(scenario, "aiShare")).toEqual({ low: 0.15, central: 0.15, high: 0.4 });
  });

  test("are none for a choice, whatever it is set to", () => {
    const { scenario } = applySettings(defaultScenario, ["sitingLoad=500", "pricePressure=-3"]);
    expect(rangeOf(scenario, "sitingLoad")).toEqual({ low: 500, central: 500, high: 500 });
    expect(rangeOf(scenario, "pricePressure")).toEqual({ low: -3, central: -3, high: -3 });
  });

  test.each(["1.3~1.2", "1.2", "0~1.2", "1.2~1.3~1.4", "a~b", "1.2~9"])(
    "%s is refused with a sentence",
    (text) => {
      const { scenario, issues } = applySettings(defaultScenario, [`ranges.aiGrowth=${text}`]);
      expect(scenario).toEqual(defaultScenario);
      expect(issues.map((issue) => scenarioIssueWords(english, issue))[0]).toMatch(
        /^ranges\.aiGrowth takes two rising numbers from 0\.5 to 3/,
      );
    },
  );
});

describe("a custom routing", () => {
  const rows = [
    { u: "IRL", r: "USA", share: 0.4 },
    { u: "IRL", r: "IRL", share: 0.6 },
  ];

  test("stands in one line of an address and reads back", () => {
    expect(routingText(rows)).toBe("IRL~USA~0.4_IRL~IRL~0.6");
    expect(readRoutingShares(routingText(rows))).toEqual(rows);
    expect(readRoutingShares("")).toEqual([]);
  });

  test.each([
    ["shares that do not sum to 1", [{ u: "IRL", r: "USA", share: 0.4 }]],
    ["a share above 1", [{ u: "IRL", r: "USA", share: 1.4 }]],
    ["a pair twice", [rows[0], rows[0], { u: "IRL", r: "FRA", share: 0.2 }]],
    ["a code that is none", [{ u: "I R L", r: "USA", share: 1 }]],
    ["a row that is none", ["IRL"]],
    ["text without shares", "IRL~USA"],
    ["text with too much", "IRL~USA~1~2"],
  ])("%s: refused", (_, received) => {
    expect(readRoutingShares(received)).toBeUndefined();
  });
});

test("weights of every trade are weights, and the equal ones are the default's", () => {
  expect(weightPresets[0]?.weights).toEqual(defaultScenario.index.weights);
  for (const { weights } of weightPresets.slice(1)) {
    const all = Object.values(weights);
    expect(all.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
  }
});

test("a range that does not hold the central value set beside it is left out, with a sentence", () => {
  const { scenario, issues } = applySettings(defaultScenario, [
    "ranges.aiShare=0.3~0.4",
    "aiShare=0.9",
  ]);
  expect(scenario.ranges).toEqual({});
  expect(issues.map((issue) => scenarioIssueWords(english, issue))).toEqual([
    "ranges.aiShare is 0.3 to 0.4, but the central value is 0.9; give a range that holds it, or another central value.",
  ]);
});

test.each(["0x1", "1e400", " ", "1_000", "Infinity", "--1"])("%j is no number", (text) => {
  const { issues } = applySettings(defaultScenario, [`aiShare=${text}`]);
  expect(issues[0]?.kind).toBe("refused");
});

test("a key of 20,000 letters is answered at once, and not repeated", () => {
  const { issues } = applySettings(defaultScenario, [`${"x".repeat(20_000)}=1`]);
  expect(issues.map((issue) => scenarioIssueWords(english, issue))[0]?.length).toBeLessThan(200);
});
