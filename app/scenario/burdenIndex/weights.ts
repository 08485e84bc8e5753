import {
  defaultScenario,
  type IndexChoice,
  type Pillar,
  pillars,
  type Weights,
  weightPresets,
} from "../../../src/index.ts";

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

/** The weights of handle positions. */
export function weightsBetween(
  shown: readonly Pillar[],
  handles: readonly number[],
): Partial<Weights> {
  const ends = [0, ...handles, 100];
  return Object.fromEntries(
    shown.map((pillar, place) => [pillar, (ends[place + 1] as number) - (ends[place] as number)]),
  );
}

/** Pillars that count only where a reader adds them. */
export const optionalPillars: readonly Pillar[] = pillars.filter(
  (pillar) => defaultScenario.index.weights[pillar] === 0,
);

/** The weights with a pillar added at the mean of the others, or taken out. */
export function withPillar(weights: Weights, pillar: Pillar, isCounted: boolean): Weights {
  const others = pillars.filter((other) => other !== pillar && weights[other] > 0);
  const mean = others.reduce((sum, other) => sum + weights[other], 0) / others.length;
  return { ...weights, [pillar]: isCounted ? mean : 0 };
}

/** Share of the whole that two weights may differ by and still be the same. */
const tolerance = 1e-6;

/** Id of the preset whose weights these are; only their ratio counts. */
export function presetOf(weights: Weights): string | undefined {
  const shares = sharesOf(weights);
  return weightPresets.find((preset) =>
    sharesOf(preset.weights).every(
      (share, place) => Math.abs(share - (shares[place] as number)) < tolerance,
    ),
  )?.id;
}

function sharesOf(weights: Weights): readonly number[] {
  const sum = pillars.reduce((total, pillar) => total + weights[pillar], 0);
  return pillars.map((pillar) => weights[pillar] / sum);
}
