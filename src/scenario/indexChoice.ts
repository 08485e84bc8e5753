/** Pillars of the index; carbon and health are optional and weigh nothing unless a user gives them weight. */
export const pillars = ["grid", "price", "water", "carbon", "health"] as const;
export type Pillar = (typeof pillars)[number];

export const aggregations = ["arithmetic", "geometric"] as const;

/**
 * How a figure becomes a score of 0–100. minMax: place between the 5 and 95 % quantiles; fullMinMax: place between the smallest
 * and the largest, outliers treated; percentileRank: share of the others below; zScore: 50 and ten for each standard deviation;
 * goalposts: place between two fixed values.
 */
export const normalisations = [
  "minMax",
  "fullMinMax",
  "percentileRank",
  "zScore",
  "goalposts",
] as const;
export type Normalisation = (typeof normalisations)[number];

/** Relative weights of the pillars, any non-negative numbers with a positive sum. */
export type Weights = { readonly [pillar in Pillar]: number };

export interface IndexChoice {
  readonly weights: Weights;
  readonly aggregation: (typeof aggregations)[number];
  readonly normalisation: Normalisation;
  /** Multiply the index by the vulnerability of the region; otherwise vulnerability is only shown. */
  readonly vulnerability: boolean;
}
