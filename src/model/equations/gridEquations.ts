import { capacityFuels } from "../../dataset/fuels.ts";
import { capacityCredits } from "../fuelParameters.ts";
import type { Equation } from "./equation.ts";

const P = { quantity: "peakDraw" } as const;
const C = { quantity: "firmCapacity" } as const;
const M = { quantity: "peakDemand" } as const;
const LF_s = { parameter: "systemLoadFactor" } as const;

/** The load against the power system. */
export const gridEquations: readonly Equation[] = [
  {
    id: "demandShare",
    section: "grid",
    formula: "q = E_fac / D",
    symbols: {
      q: { quantity: "demandShare" },
      E_fac: { quantity: "facilityEnergy" },
      D: { variable: "annualDemand" },
    },
    source: "Energy against a year's demand",
  },
  {
    id: "firmCapacity",
    section: "grid",
    formula: "C = ∑_f G · z + max(0, I) / (LF_s · 8760)",
    symbols: {
      C,
      G: { term: "capacityOfKind", variables: capacityFuels },
      z: { term: "capacityCredit", parameters: capacityCredits },
      I: { variable: "netImports" },
      LF_s,
    },
    source:
      "Effective load-carrying capability; imports spread over the year as demand is. Where the publisher prints no total there is no figure",
  },
  {
    id: "peakDemand",
    section: "grid",
    formula: "M = D / (LF_s · 8760)",
    symbols: { M, D: { variable: "annualDemandOfCapacityYear" }, LF_s },
    source: "Estimated with the demand of the capacity's own year, checked against known peaks",
  },
  {
    id: "peakShare",
    section: "grid",
    formula: "p = P / M",
    symbols: { p: { quantity: "peakShare" }, P, M },
    source: "Above 20 % a load is larger than the grid can take",
  },
  {
    id: "firmShare",
    section: "grid",
    formula: "p = P / C",
    symbols: { p: { quantity: "firmShare" }, P, C },
    source: "Draw against what can be counted on",
  },
  {
    id: "headroom",
    section: "grid",
    formula: "R = C − (1 + r) · M",
    symbols: { R: { quantity: "headroom" }, C, M, r: { parameter: "reserveMargin" } },
    source: "Planning reserve margins of system operators",
  },
  {
    id: "headroomShare",
    section: "grid",
    formula: "h = P / R",
    symbols: { h: { quantity: "headroomShare" }, P, R: { quantity: "headroom" } },
    source: "Only where R is above 0: else the class is no headroom, and no ratio exists",
  },
  {
    id: "reserveMarginAfter",
    section: "grid",
    formula: "r = C / (M + P) − 1",
    symbols: { r: { quantity: "reserveMarginAfter" }, C, M, P },
    source: "Reserve margin once the load is there",
  },
  {
    id: "flexibleShareOfPeak",
    section: "grid",
    formula: "φ = min(30400 · u, 54 + 8800 · u, 70 + 5600 · u, 103.75 + 2225 · u) / 744",
    symbols: { φ: { quantity: "flexibleShareOfPeak" }, u: { parameter: "curtailedEnergy" } },
    source:
      "Norris et al. (2025), Rethinking Load Growth, Duke University, pages 15 and 20: 76, 98, 126 and 215 GW of new load at 0.25, 0.5, 1 and 5 % of its energy curtailed, over a peak of 744 GW of 22 US balancing authorities; straight lines between, none beyond 5 %. Found in the United States alone and carried over elsewhere; networks are not looked at",
  },
  {
    id: "flexibleHeadroom",
    section: "grid",
    formula: "R_u = φ · M",
    symbols: {
      R_u: { quantity: "flexibleHeadroom" },
      φ: { quantity: "flexibleShareOfPeak" },
      M,
    },
    source:
      "New load below the system's own peak if it gives way near it. No reserve is asked for, so it is not the headroom of plants",
  },
  {
    id: "netImportShare",
    section: "grid",
    formula: "i = I / D",
    symbols: {
      i: { quantity: "netImportShare" },
      I: { variable: "netImports" },
      D: { variable: "annualDemand" },
    },
    source: "Above 10 % the mix at home says less of the power used",
  },
];
