import {
  defaultScenario,
  type IndexChoice,
  type Pillar,
  pillars,
  type Weights,
} from "../../src/index.ts";

/** Pillars of the bar: those that count by default, and the optional ones that have been given weight. */
export const shownPillars = ({ weights }: IndexChoice): readonly Pillar[] =>
  pillars.filter((pillar) => defaultScenario.index.weights[pillar] > 0 || weights[pillar] > 0);

/** Weights as shares of 100. */
export function weightShares(index: IndexChoice, shown: readonly Pillar[]): readonly number[] {
  const weights = shown.map((pillar) => index.weights[pillar]);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (100 * weight) / sum);
}

/** Places of the handles between the shares: their running sums. */
export const handlesOf = (shares: readonly number[]): number[] =>
  shares
    .slice(0, -1)
    .map((_, place) => shares.slice(0, place + 1).reduce((sum, share) => sum + share, 0));

/** The weights that handles stand for. */
export function weightsBetween(
  shown: readonly Pillar[],
  handles: readonly number[],
): Partial<Weights> {
  const ends = [0, ...handles, 100];
  return Object.fromEntries(
    shown.map((pillar, place) => [pillar, (ends[place + 1] as number) - (ends[place] as number)]),
  );
}
