import { describe, expect, test } from "vitest";
import { defaultScenario, indicatorGroups, indicators, presets } from "../../src/index.ts";
import { indicatorReads } from "../../src/indicator/indicatorReads.ts";
import { indicatorOf } from "../../src/indicator/indicators.ts";

describe("the list of indicators", () => {
  test("names each once, group by group in the order of the menu", () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    const order = indicators.map(({ group }) => indicatorGroups.indexOf(group));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(indicatorGroups.length);
  });

  test.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    "%s shows exactly one thing, with limits that rise",
    (id, indicator) => {
      const { variable, quantity, hostedLoad, index, ledger, localInputs, limits = [] } = indicator;
      const shown = [variable, quantity, hostedLoad, index, ledger, localInputs].filter(
        (thing) => thing !== undefined,
      );
      expect(shown).toHaveLength(1);
      expect(limits).toEqual([...new Set(limits)].toSorted((a, b) => a - b));
      expect(indicatorOf(id)).toBe(indicator);
    },
  );

  test("reads what its formula needs, and no more", () => {
    const reads = (id: string, scenario = defaultScenario) => {
      const indicator = indicatorOf(id);
      if (!indicator) throw new Error(`no indicator ${id}`);
      return indicatorReads(indicator, scenario).needed;
    };
    expect(reads("demandShare")).toMatchObject({
      parameters: [
        "inferenceShare",
        "siteUtilisation",
        "powerUsageEffectiveness",
        "aiShare",
        "aiGrowth",
        "aiGrowthLater",
        "computeWeight",
      ],
      variables: ["annualDemand"],
      hostedLoad: true,
    });
    expect(reads("saidi")).toMatchObject({
      parameters: [],
      variables: ["saidi"],
      hostedLoad: false,
    });
    const wri = {
      ...defaultScenario,
      switches: { ...defaultScenario.switches, waterIntensity: "wri" as const },
    };
    expect(reads("waterIntensity", wri)).toMatchObject({
      parameters: [],
      variables: ["waterIntensityWri"],
      leaves: [],
    });
    expect(reads("burdenIndex", presets[1])).toMatchObject({ hostedLoad: false });
  });
});
