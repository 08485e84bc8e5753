import type { PlainEquation } from "./equation.ts";

const s = { term: "score" } as const;
const x = { term: "figure" } as const;
const S = { term: "pillarScore" } as const;
const w = { term: "pillarWeight" } as const;
const I = { term: "burdenIndex" } as const;

/** From figures to an index of 0 to 100; more is a heavier burden. */
export const burdenIndexEquations: readonly PlainEquation[] = [
  {
    id: "minMax",
    formula: "s = max(0, min(100, 100 · (x − x_5) / (x_95 − x_5)))",
    symbols: { s, x, x_5: { term: "lowerFigure" }, x_95: { term: "upperFigure" } },
    source:
      "5 and 95 % quantiles of the ranked regions (linear, n − 1), so that no single region sets the scale; values beyond are set to an end and marked",
    when: "minMax",
  },
  {
    id: "fullMinMax",
    formula: "s = 100 · (x − x_0) / (x_1 − x_0)",
    symbols: { s, x, x_0: { term: "smallestFigure" }, x_1: { term: "largestFigure" } },
    source:
      "COINr (Becker et al. 2022): where skew and kurtosis are large, up to five outliers are moved inwards or the logarithm is taken first",
    when: "fullMinMax",
  },
  {
    id: "percentileRank",
    formula: "s = 100 · (rank(x) − 1) / (n − 1)",
    symbols: { s, x, n: { term: "regionsRanked" } },
    source: "Equal figures share the lower rank",
    when: "percentileRank",
  },
  {
    id: "zScore",
    formula: "s = max(0, min(100, 50 + 10 · (x − μ) / σ))",
    symbols: { s, x, μ: { term: "meanBurden" }, σ: { term: "standardDeviation" } },
    source: "Mean 50, ten for each standard deviation of the sample, between 0 and 100",
    when: "zScore",
  },
  {
    id: "goalposts",
    formula: "s = max(0, min(100, 100 · (x − a) / (b − a)))",
    symbols: { s, x, a: { term: "goalpostFrom" }, b: { term: "goalpostTo" } },
    source: "Fixed ends, from no burden worth speaking of to a heavy one",
    when: "goalposts",
  },
  {
    id: "pillarScore",
    formula: "S = mean(s)",
    symbols: { S, s },
    source: "The first figure of a pillar is required, the others join where they are known",
  },
  {
    id: "burdenIndex",
    formula: "I = ∑_p w · S / ∑_p w",
    symbols: { I, w, S },
    source: "Weighted mean of the pillars",
    when: "arithmetic",
  },
  {
    id: "burdenIndexGeometric",
    formula: "I = exp(∑_p w · ln(1 + 0.99 · S) / ∑_p w)",
    symbols: { I, w, S },
    source: "Weighted geometric mean on 1 to 100: a light pillar makes up for less of a heavy one",
    when: "geometric",
  },
  {
    id: "vulnerability",
    formula: "V = mean(s)",
    symbols: { V: { term: "vulnerability" }, s },
    source:
      "Little income, little access to electricity, little safe water: income and one of the others are required. It stands beside the index",
  },
  {
    id: "burdenIndexByVulnerability",
    formula: "I_V = I · V / 100",
    symbols: { I_V: { term: "weighedIndex" }, I, V: { term: "vulnerability" } },
    source: "A switch, off by default: without it the index leaves vulnerability out",
    when: "vulnerability",
  },
];
