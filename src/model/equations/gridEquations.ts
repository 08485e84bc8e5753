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
