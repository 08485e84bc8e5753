import type { Equation } from "./equation.ts";

const cooling = {
  PUE_c: { term: "coolingPue" },
  PUE: { parameter: "powerUsageEffectiveness" },
} as const;

const hosted = {
  DC: { term: "hostedLoad" },
  a: { parameter: "aiShare" },
  i: { parameter: "inferenceShare" },
  g: { parameter: "aiGrowth" },
  y: { term: "scenarioYear" },
  PUE: { parameter: "powerUsageEffectiveness" },
} as const;

const draw = {
  P: { quantity: "peakDraw" },
  κ: { parameter: "coincidence" },
  c: { parameter: "curtailableShare" },
} as const;

/** Electricity and draw of the load. */
export const loadEquations: readonly Equation[] = [
  {
    id: "splitOfTotals",
    section: "load",
    formula: "DC = (DC_I − DC_p) · (c / ∑c + q / ∑q + D / ∑D) / 3",
    symbols: {
      DC: { term: "hostedLoad" },
      DC_I: { term: "regionalTotal", variables: ["dataCentreElectricity"] },
      DC_p: { term: "publishedLoads", variables: ["dataCentreElectricity"] },
      c: { variable: "computeLocated" },
      q: { variable: "cloudRegions" },
      D: { variable: "annualDemand" },
    },
    source:
      "IEA, Energy and AI (2025), less the published national figures of its region; a country with a published figure keeps it. The range runs from the smallest of the three shares to the largest.",
    bases: ["footprint", "tokens"],
    when: "followsLoad",
  },
  {
    id: "splitByCompute",
    section: "load",
    formula: "DC = ∑DC_I · c / ∑c",
    symbols: {
      DC: { term: "hostedLoad" },
      DC_I: { term: "regionalTotal", variables: ["dataCentreElectricity"] },
      c: { variable: "computeLocatedClusters" },
    },
    source: "IEA, Energy and AI (2025); Epoch AI, GPU clusters and AI data centres (2025, 2026)",
    bases: ["footprint", "tokens"],
    when: "followsCompute",
  },
  {
    id: "publishedBelow",
    section: "load",
    formula: "DC_b = DC · (1 − u) · m / ∑m",
    symbols: {
      DC_b: { term: "loadBelow" },
      DC: { term: "hostedLoad" },
      u: { term: "unallocatedShare" },
      m: { term: "publishedBelow", variables: ["dataCentreElectricity"] },
    },
    source:
      "Where loads of states or provinces are published: scaled to the country's. Unallocated is what located compute, cloud regions and people put into regions without a figure: their mean, the smallest and the largest.",
    bases: ["footprint", "tokens"],
  },
  {
    id: "splitBelow",
    section: "load",
    formula: "DC_b = DC · mean(c / ∑c, A / ∑A, q / ∑q, N / ∑N)",
    symbols: {
      DC_b: { term: "loadBelow" },
      DC: { term: "hostedLoad" },
      c: { variable: "computeLocated" },
      A: { variable: "dataCentreSites" },
      q: { variable: "cloudRegions" },
      N: { variable: "population" },
    },
    source:
      "Where no loads of states or provinces are published; a key of which no region has any is left out, what no list places in a region is unallocated. The range runs from the smallest of the shares to the largest.",
    bases: ["footprint", "tokens"],
  },
  {
    id: "hostedFacilityEnergy",
    section: "load",
    formula: "E_fac = DC · a · i · g^(y − 2024) · PUE_c / PUE",
    symbols: { E_fac: { quantity: "facilityEnergy" }, ...hosted, ...cooling },
    source: "IEA 2024 and national statistics; the load was counted with the fleet's cooling",
    bases: ["footprint"],
  },
  {
    id: "hostedItEnergy",
    section: "load",
    formula: "E_IT = DC · a · i · g^(y − 2024) / PUE",
    symbols: { E_IT: { quantity: "itEnergy" }, ...hosted },
    source: "Power usage effectiveness by ISO/IEC 30134-2",
    bases: ["footprint"],
  },
  {
    id: "sitedItEnergy",
    section: "load",
    formula: "E_IT = X · LF · 8760",
    symbols: {
      E_IT: { quantity: "itEnergy" },
      X: { parameter: "sitingLoad" },
      LF: { parameter: "loadFactor" },
    },
    source: "The same peak draw of the computing equipment everywhere",
    bases: ["siting"],
  },
  {
    id: "facilityEnergy",
    section: "load",
    formula: "E_fac = PUE_c · E_IT",
    symbols: {
      E_fac: { quantity: "facilityEnergy" },
      E_IT: { quantity: "itEnergy" },
      PUE_c: { term: "coolingPue" },
    },
    source: "Power usage effectiveness by ISO/IEC 30134-2",
    bases: ["tokens", "siting"],
  },
  {
    id: "coolingPue",
    section: "load",
    formula: "PUE_c = max(1, PUE + Δ)",
    symbols: {
      ...cooling,
      Δ: {
        term: "addedByCooling",
        parameters: ["addedByDryCooling", "addedByHybridCooling", "savedByEvaporativeCooling"],
      },
    },
    source:
      "Assumption: water against power. Δ is 0 for the fleet's cooling, below 0 for evaporation alone",
  },
  {
    id: "peakDraw",
    section: "load",
    formula: "P = κ · (1 − c) · E_fac / (LF · 8760)",
    symbols: {
      ...draw,
      E_fac: { quantity: "facilityEnergy" },
      LF: { parameter: "loadFactor" },
    },
    source:
      "Power at the hour of the system's peak; flexibility as the share of the draw that is taken back then",
    bases: ["footprint", "tokens"],
  },
  {
    id: "sitedPeakDraw",
    section: "load",
    formula: "P = κ · (1 − c) · PUE_c · X",
    symbols: { ...draw, PUE_c: { term: "coolingPue" }, X: { parameter: "sitingLoad" } },
    source: "The load is given as a draw, so its load factor cancels",
    bases: ["siting"],
  },
];
