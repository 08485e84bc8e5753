import { type Pillar, pillars } from "../scenario/indexChoice.ts";
import { logarithm } from "../statistics/logarithm.ts";
import { type Assessment, outcomeKinds } from "./assessment.ts";
import { columnOf } from "./outcome.ts";

/** What a pillar was given, and what it makes of the differences between regions; both 0–1. */
export interface PillarWeight {
  readonly pillar: Pillar;
  readonly nominal: number;
  readonly effective: number;
}

/** Indicator that shows a pillar. */
export const pillarIndicators = {
  grid: "pillarGrid",
  price: "pillarPrice",
  water: "pillarWater",
  carbon: "pillarCarbon",
  health: "pillarHealth",
} as const satisfies Record<Pillar, string>;

/** Fewest regions for a share of differences. */
const fewest = 10;

/**
 * Nominal and effective weights of the pillars that count. Effective: the pillar's part of the variance of the index between regions,
 * `cov(w_i s_i, I) / var(I)` with `I = Σ w_i s_i` (of logarithms where the mean is geometric), so that the parts sum to 1; a pillar
 * that runs against the others may fall below 0. Decomposition of a variance by its summands, as in Paruolo, Saisana and Saltelli
 * (2013), "Ratings and rankings: voodoo or science?".
 *
 * @returns `undefined` where fewer than ten regions have all pillars, or where all of them are alike.
 */
export function effectiveWeights(assessment: Assessment): readonly PillarWeight[] | undefined {
  const { weights, aggregation } = assessment.scenario.index;
  const counted = pillars.filter((pillar) => weights[pillar] > 0);
  const sum = counted.reduce((total, pillar) => total + weights[pillar], 0);
  const scores = counted.map((pillar) => scoresOf(assessment, pillar));
  const shared = [...(scores[0] ?? [])].flatMap((_, region) =>
    scores.every((column) => Number.isFinite(column[region])) ? [region] : [],
  );
  if (shared.length < fewest) return undefined;
  const terms = scores.map((column, place) => {
    const nominal = weights[counted[place] as Pillar] / sum;
    return shared.map((region) => {
      const score = column[region] as number;
      return nominal * (aggregation === "arithmetic" ? score : logarithm(1 + 0.99 * score));
    });
  });
  const index = shared.map((_, place) =>
    terms.reduce((total, term) => total + (term[place] as number), 0),
  );
  const variance = covariance(index, index);
  if (variance === 0) return undefined;
  return counted.map((pillar, place) => ({
    pillar,
    nominal: weights[pillar] / sum,
    effective: covariance(terms[place] as number[], index) / variance,
  }));
}

const value = outcomeKinds.indexOf("value");

/** Scores of a pillar, NaN where a region has none. */
function scoresOf(assessment: Assessment, pillar: Pillar): Float64Array {
  const column = columnOf(assessment, pillarIndicators[pillar]);
  return column.value.map((score, region) => (column.kind[region] === value ? score : Number.NaN));
}

function covariance(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [mean(one), mean(other)];
  return one.reduce((sum, x, place) => sum + (x - a) * ((other[place] as number) - b), 0);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
