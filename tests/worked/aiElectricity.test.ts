import { describe, expect, test } from "vitest";
import {
  aiElectricity,
  computeCoverage,
  raisedToSites,
} from "../../src/model/evidence/aiElectricity.ts";
import { aiGrowth } from "../../src/model/evidence/aiGrowth.ts";
import { loadOfYear } from "../../src/model/evidence/loadOfYear.ts";
import { yearlyGrowth } from "../../src/model/evidence/regionalPath.ts";
import { siteElectricity } from "../../src/model/evidence/siteElectricity.ts";
import { countingDay, powerOn } from "../../src/model/evidence/sitePower.ts";
import { stateElectricity } from "../../src/model/evidence/stateElectricity.ts";
import {
  aiElectricityQuantity,
  aiGrowthStep,
  computeCoverageStep,
  dataCentresOfYearQuantity,
  siteFloorStep,
} from "../../src/model/load/aiLoad.ts";
import { computedValue } from "./computedValue.ts";
import { expectNear } from "./near.ts";

/** Part of AI, floor of sites, states and years (method, edition 0.3, §1 and §11), evaluated independently of this code. */
const growthOf = (from: number, to: number): number =>
  yearlyGrowth({ from: { year: 2024, value: from }, to: { year: 2030, value: to } });

describe("electricity of AI", () => {
  test("follows located compute as far as that covers it", () => {
    const rule = { aiShare: 0.15, growth: 1.5, computeWeight: 0.35 };
    const coverage = computeCoverage(0.8, 57.66, rule);
    expectNear(coverage, 0.0616641615601033);
    const place = { electricity: 4.67, electricityOfYear: 5, computeShare: 0.347, floor: 0 };
    expectNear(aiElectricity(place, { electricity: 57.66, coverage }, rule), 1.1252322337842524);
    expect(computeCoverage(1000, 57.66, rule)).toBe(1);
  });

  test("is at least that of the sites, which raise the data centres too", () => {
    const floor = siteElectricity(398, { utilisation: 0.6, powerUsageEffectiveness: 1.2 });
    expectNear(floor, 2.5102656);
    const place = { electricity: 0.22, electricityOfYear: 0.25, computeShare: 0, floor };
    const rule = { aiShare: 0.15, growth: 1.5, computeWeight: 0 };
    expectNear(aiElectricity(place, { electricity: 10, coverage: 0 }, rule), 2.5102656);
    expectNear(raisedToSites(place), 2.5102656);
  });

  test("is at most .7 of the data centres of the year", () => {
    const place = { electricity: 2, electricityOfYear: 2.3, computeShare: 0, floor: 0 };
    const around = { electricity: 10, coverage: 0 };
    const rule = { aiShare: 0.25, growth: 2.89, computeWeight: 0 };
    expectNear(aiElectricity(place, around, rule), 1.445);
    expectNear(aiElectricity(place, around, { ...rule, aiShare: 0.35 }), 1.61);
  });
});

test("a site counts in a year with the power that it has on the first of July", () => {
  const states = [
    { date: "2025-07-02", itPower: 300 },
    { date: "2024-02-01", itPower: 100 },
    { date: "2025-07-01", itPower: 200 },
  ];
  expect([2023, 2024, 2025, 2026].map((year) => powerOn(states, countingDay(year)))).toEqual([
    0, 100, 200, 300,
  ]);
});

describe("states of a nation", () => {
  const state = { electricity: 39, floorBefore: 1.31, floor: 3.46 };
  const others = { electricity: 132.4, floorBefore: 4, floor: 4 + 16.6 - (3.46 - 1.31) };

  test("grow by their sites first, then all by their load", () => {
    const { electricity, unallocated } = stateElectricity([state, others], {
      before: 183,
      now: 210.7,
    });
    expectNear(electricity[0], 43.5155737704918);
    expectNear((electricity[0] as number) + (electricity[1] as number) + unallocated, 210.7);
  });

  test("follow the nation backwards, where sites do not count", () => {
    const { electricity, unallocated } = stateElectricity([state, others], {
      before: 183,
      now: 91.5,
    });
    expectNear(electricity[0], 19.5);
    expectNear(unallocated, (183 - 39 - 132.4) / 2);
  });

  test("share growth that is less than that of their sites", () => {
    const { electricity } = stateElectricity([state, others], { before: 183, now: 191.3 });
    expectNear(electricity[0], 39 + (3.46 - 1.31) / 2);
  });

  test("are scaled down only where they sum to more than the nation", () => {
    const { electricity, unallocated } = stateElectricity([state, others], {
      before: 100,
      now: 100,
    });
    expectNear(electricity[0], (39 / 171.4) * 100);
    expect(unallocated).toBe(0);
  });

  test("have what their sites have where nobody publishes a figure", () => {
    const electricityOfYear = Number.NaN;
    const place = { electricity: Number.NaN, electricityOfYear, computeShare: 0.1, floor: 1.79 };
    const around = { electricity: 183, coverage: 0.5 };
    const rule = { aiShare: 0.15, growth: 1.5, computeWeight: 1 };
    expectNear(aiElectricity(place, around, rule), 1.79);
    expect(aiElectricity({ ...place, floor: 0 }, around, rule)).toBeNaN();
    const { electricity } = stateElectricity([state, { ...place, floorBefore: 0 }], {
      before: 183,
      now: 210.7,
    });
    expect(electricity[1]).toBeNaN();
  });
});

describe("years", () => {
  test("growth of AI has two stages", () => {
    const growth = { first: 1.5, later: 1.28, until: 2026 };
    expectNear(aiGrowth(2030, 2024, growth), 6.03979776);
    expectNear(aiGrowth(2022, 2024, growth), 1.5 ** -2);
    expect(aiGrowth(2024, 2024, growth)).toBe(1);
  });

  test.each([
    ["the United States in 2027", 183, 2027, growthOf(183, 426), 279.2095986888703],
    ["China in 2022", 104.2, 2022, growthOf(102, 277), 74.68634157292774],
  ])("%s follow the IEA's path", (_, electricity, year, growth, expected) => {
    expectNear(loadOfYear(electricity, year, { baseYear: 2024, growth }), expected);
  });

  const icis = { 2024: 3.9, 2025: 4.9, 2026: 6 };

  test("a published series moves the figure and does not replace it", () => {
    const course = { baseYear: 2024, growth: 2, series: [icis] };
    expectNear(loadOfYear(2.1, 2025, course), 2.638461538461539);
    expectNear(loadOfYear(2.1, 2023, course), 1.05);
  });

  test("one series goes on where another ends", () => {
    const metered = { 2023: 6.339, 2024: 6.973, 2025: 7.663 };
    const course = { baseYear: 2024, growth: 2, series: [metered, icis] };
    expectNear(loadOfYear(6.973, 2023, course), 6.339);
    expectNear(loadOfYear(6.973, 2026, course), (7.663 * 6) / 4.9);
    expectNear(loadOfYear(6.973, 2022, course), 6.973 / 4);
  });

  test("a series that starts at 0 says nothing of growth", () => {
    const course = { baseYear: 2024, growth: 2, series: [{ 2024: 0, 2025: 0.1 }] };
    expectNear(loadOfYear(1, 2025, course), 2);
  });
});

describe("the kernel's own steps, by hand", () => {
  test("growth of AI (aiGrowthFactor) to 2027: two years at 1.5 and one at 1.28", () => {
    expectNear(computedValue(aiGrowthStep, { g: 1.5, g_2: 1.28, y: 2027 }), 2.88);
  });

  test("1,000 MW of sites take 6.3072 TWh and raise the data centres (dataCentreElectricityOfYear) to that", () => {
    expectNear(computedValue(siteFloorStep, { S: 1000, u: 0.6, PUE: 1.2 }), 6.3072);
    expectNear(computedValue(dataCentresOfYearQuantity, { F: 6.3072, D_y: 5, DC: 4 }), 6.3072);
    expectNear(computedValue(dataCentresOfYearQuantity, { F: 6.3072, D_y: 8, DC: 4 }), 8);
  });

  test("1,000 MW cover 6.3072 of 22.5 TWh of AI, and AI follows them that far", () => {
    const coverage = computedValue(computeCoverageStep, {
      ...{ S_R: 1000, u: 0.6, PUE: 1.2, a: 0.15, g_y: 1.5, D_R: 100 },
    });
    expectNear(coverage, 0.28032);
    const value = computedValue(aiElectricityQuantity, {
      ...{
        F: 0,
        DC_y: 22,
        a: 0.15,
        g_y: 1.5,
        w: 1,
        κ: coverage,
        DC: 20,
        D_R: 100,
        K: 0.5,
        D_y: 22,
      },
      ...{ g: 1.5, g_2: 1.28 },
    });
    expectNear(value, 0.225 * ((1 - 0.28032) * 20 + 0.28032 * 100 * 0.5));
  });
});
