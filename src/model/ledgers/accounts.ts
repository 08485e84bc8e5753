import type { PlainEquation } from "../equation.ts";

const F = { term: "burdenFlow" } as const;
const P = { term: "burdenHosted" } as const;
const C = { term: "burdenCaused" } as const;
const v = { term: "burdenShare" } as const;
const n = { term: "benefitShare" } as const;
const h = { term: "populationShare" } as const;

/** Who hosts, who uses, who owns: three accounts that are never added up. */
export const accountEquations: readonly PlainEquation[] = [
  {
    id: "burdenFlow",
    formula: "F = b · E",
    symbols: { F, b: { term: "burdenPerEnergy" }, E: { term: "energyFlow" } },
    source:
      "Energy that users in one region cause in another, times the burden of a kWh at the host",
  },
  {
    id: "burdenHosted",
    formula: "P = ∑_u F",
    symbols: { P, F },
    source: "Production-based account (Peters 2008)",
  },
  {
    id: "burdenCaused",
    formula: "C = ∑_r F",
    symbols: { C, F },
    source: "Consumption-based account; over all regions it equals the production-based one",
  },
  {
    id: "externalisedShare",
    formula: "x = 1 − F_o / C",
    symbols: { x: { term: "externalisedShare" }, F_o: { term: "ownFlow" }, C },
    source: "Part of what a region's use causes that others bear",
  },
  {
    id: "burdenShare",
    formula: "v = P / ∑P",
    symbols: { v, P },
    source: "Share of the world",
  },
  {
    id: "benefitShare",
    formula: "n = c / ∑c",
    symbols: { n, c: { variable: "computeOwned" } },
    source:
      "Ownership: located AI compute by the home of its owner. Use: the share of the world's use of AI in its place",
  },
  {
    id: "burdenOverBenefit",
    formula: "k = v / n",
    symbols: { k: { term: "burdenOverBenefit" }, v, n },
    source: "A burden without any benefit is a class of its own and never reads as zero",
  },
  {
    id: "gini",
    formula: "G = 1 − ∑h · (L + L_0)",
    symbols: {
      G: { term: "gini" },
      h,
      L: { term: "lorenzOrdinate" },
      L_0: { term: "lorenzBefore" },
    },
    source: "Burden per resident, weighted by population, regions in order of it",
  },
  {
    id: "hoover",
    formula: "H = ∑|v − n| / 2",
    symbols: { H: { term: "hoover" }, v, n },
    source: "Share that would have to move for burden to follow benefit",
  },
  {
    id: "concentration",
    formula: "K = 2 / μ · ∑h · z · R − 1",
    symbols: {
      K: { term: "concentration" },
      μ: { term: "meanBurden" },
      h,
      z: { term: "burdenPerResident" },
      R: { term: "incomeRank" },
    },
    source: "Kakwani, Wagstaff and van Doorslaer (1997): below 0 the poorer bear more",
  },
  {
    id: "localInputs",
    formula: "l = n_l / n_k",
    symbols: {
      l: { term: "localInputs" },
      n_l: { term: "localFigures" },
      n_k: { term: "knownFigures" },
    },
    source:
      "Figures of a state or province that are its own, over all that stand for it; the others are inherited, with the spread that states and provinces show",
  },
];
