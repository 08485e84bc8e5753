import type { Scenario } from "../../scenario/scenario.ts";
import { at } from "../columns.ts";
import type { Effect } from "../declaration.ts";
import { aiElectricity, computeCoverage, raisedToSites } from "../evidence/aiElectricity.ts";
import { aiGrowth } from "../evidence/aiGrowth.ts";
import { baseYear, firstGrowthUntil } from "../evidence/evidenceRule.ts";
import { siteElectricity } from "../evidence/siteElectricity.ts";
import { numberStep, quantity, step } from "../quantity.ts";

const worked = "worked/aiElectricity";

/** Growth raises the years after the base year and lowers those before it. */
const growthEffect = ({ year }: Scenario): Effect => {
  if (year === baseYear) return "none";
  return year > baseYear ? "raises" : "lowers";
};

const laterEffect = ({ year }: Scenario): Effect => (year > firstGrowthUntil ? "raises" : "none");

const u = { parameter: "siteUtilisation", effect: "raises" } as const;
const PUE = { parameter: "powerUsageEffectiveness", effect: "raises" } as const;
const a = { parameter: "aiShare", effect: "raises" } as const;

/** g_y, load of AI in the scenario's year over that of the base year. */
export const aiGrowthStep = numberStep({
  id: "aiGrowthFactor",
  worked,
  formula: "g_y = g^(min(y, 2026) − 2024) · g_2^max(0, y − 2026)",
  symbols: {
    g: { parameter: "aiGrowth", effect: growthEffect },
    g_2: { parameter: "aiGrowthLater", effect: laterEffect },
    y: { given: "scenarioYear", effect: "none" },
  },
  source: "IEA, Key Questions on Energy and AI (2026); IEA, Energy and AI (2025)",
  compute: ({ g, g_2, y }) =>
    aiGrowth(y, baseYear, { first: g, later: g_2, until: firstGrowthUntil }),
});

/** F, what the region's sites in operation take. */
export const siteFloorStep = step({
  id: "siteFloor",
  worked,
  formula: "F = S · u · PUE · 8760",
  symbols: { S: { given: "sitePower", effect: "none" }, u, PUE },
  source:
    "Sites operating on 1 July of the year: Epoch AI, timelines of data centres; disclosures of operators",
  fill: (F, { S, u: utilisation, PUE: powerUsageEffectiveness }) => {
    const use = { utilisation, powerUsageEffectiveness };
    for (let region = 0; region < F.length; region += 1)
      F[region] = siteElectricity(at(S, region), use);
  },
});

/** κ, part of the AI load around that located compute explains. */
export const computeCoverageStep = step({
  id: "computeCoverage",
  worked,
  formula: "κ = min(1, S_R · u · PUE · 8760 / (a · g_y · D_R))",
  symbols: {
    S_R: { given: "computeAround", effect: "none" },
    u,
    PUE,
    a: { ...a, effect: "lowers" },
    g_y: { quantity: aiGrowthStep, effect: "lowers" },
    D_R: { given: "electricityAround", effect: "none" },
  },
  source:
    "Epoch AI, GPU clusters and timelines of data centres, the larger of both, by region of the IEA; by nation for states",
  fill: (
    κ,
    { S_R, u: utilisation, PUE: powerUsageEffectiveness, a: aiShare, g_y: growth, D_R },
  ) => {
    const use = { utilisation, powerUsageEffectiveness };
    for (let region = 0; region < κ.length; region += 1) {
      const located = siteElectricity(at(S_R, region), use);
      κ[region] = located > 0 ? computeCoverage(located, at(D_R, region), { aiShare, growth }) : 0;
    }
  },
});

/** Electricity of all data centres in the scenario's year, at least that of the sites on record. */
export const dataCentresOfYearQuantity = quantity({
  id: "dataCentreElectricityOfYear",
  unit: "TWh/yr",
  worked,
  formula: "DC_y = max(F, D_y)",
  symbols: {
    F: { quantity: siteFloorStep, effect: "raises" },
    D_y: { given: "hostedLoadOfYear", effect: "raises" },
    DC: { given: "hostedLoad", effect: "none" },
  },
  source:
    "The figure of 2024 with the growth of published series (CSO Ireland; ICIS), else of the region of the IEA; sites in operation are a floor",
  fill: (DC_y, { F, D_y }) => {
    for (let region = 0; region < DC_y.length; region += 1)
      DC_y[region] = raisedToSites({ electricityOfYear: at(D_y, region), floor: at(F, region) });
  },
});

/** Electricity of AI in the region's data centres. */
export const aiElectricityQuantity = quantity({
  id: "aiElectricity",
  unit: "TWh/yr",
  worked,
  formula: "A = max(F, min(0.7 · DC_y, a · g_y · ((1 − w · κ) · DC + w · κ · D_R · K)))",
  symbols: {
    F: { quantity: siteFloorStep, effect: "raises" },
    DC_y: { quantity: dataCentresOfYearQuantity, effect: "raises" },
    a: { ...a, isNet: true },
    g_y: { quantity: aiGrowthStep, effect: "raises" },
    w: { parameter: "computeWeight", effect: "either" },
    κ: { quantity: computeCoverageStep, effect: "either" },
    DC: { given: "hostedLoad", effect: "raises" },
    D_R: { given: "electricityAround", effect: "none" },
    K: { given: "computeShare", effect: "none" },
    D_y: { given: "hostedLoadOfYear", effect: "none" },
    g: { parameter: "aiGrowth", effect: growthEffect, isNet: true },
    g_2: { parameter: "aiGrowthLater", effect: laterEffect, isNet: true },
  },
  source:
    "IEA, Energy and AI (2025); EPRI, Powering Intelligence (2024); Epoch AI. AI stands where data centres stand, but for the part that located compute explains; sites in operation are a floor, .7 of the data centres the most",
  fill: (A, { F, a: aiShare, g_y: growth, w: computeWeight, κ, DC, D_R, K, D_y }) => {
    const rule = { aiShare, growth, computeWeight };
    for (let region = 0; region < A.length; region += 1)
      A[region] = aiElectricity(
        {
          electricity: at(DC, region),
          electricityOfYear: at(D_y, region),
          computeShare: at(K, region),
          floor: at(F, region),
        },
        { electricity: at(D_R, region) || 0, coverage: at(κ, region) },
        rule,
      );
  },
});
