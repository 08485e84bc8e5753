import { optional } from "../dataset/optional.ts";
import { hashUniform } from "../ensemble/counterHash.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import { quantile } from "../statistics/quantile.ts";

/**
 * What operators know and could disclose. `hostedLoad` is the electricity of the region's data centres in the base year,
 * `tokenEnergy` that of a token or an image.
 */
export const disclosable = [
  "hostedLoad",
  "aiShare",
  "inferenceShare",
  "siteUtilisation",
  "loadFactor",
  "powerUsageEffectiveness",
  "evaporativeShare",
  "economiserEvaporativeShare",
  "wueWithoutClimate",
  "waterPeaking",
  "outputTokens",
  "outputImages",
  "tokenEnergy",
  "agenticPromptTokens",
] as const satisfies readonly (ParameterId | "hostedLoad" | "tokenEnergy")[];
export type DisclosableId = (typeof disclosable)[number];

/** What the disclosure of quantities would do to a range. */
export interface Disclosure {
  readonly quantities: readonly DisclosableId[];
  /** Share of the width of the 5–95 % range that would go; noise around 0 may be below it. */
  readonly shrinks: number;
}

/** Values of a quantity and of the result in the same draws. */
export interface DrawnQuantity {
  readonly id: DisclosableId;
  readonly values: Float64Array;
}

/** The number of a quantity in a draw. @param place of the region. */
export const disclosedValue = (id: DisclosableId, input: KernelInput, place: number): number => {
  if (id === "hostedLoad") return input.hostedLoad[place] as number;
  return id === "tokenEnergy" ? input.tokenEnergy : input.parameters[id];
};

/** What disclosure would do: each quantity alone, the most first, and the two that do most together. */
export interface Disclosures {
  readonly single: readonly Disclosure[];
  /** Absent where no two quantities do more together than the best of them alone. */
  readonly pair?: Disclosure;
}

/** Most bins of a quantity alone, of each of two, and fewest draws in a bin. */
const mostAlone = 16;
const mostOfPair = 8;
const fewestInBin = 64;

/**
 * How far the 5–95 % range would shrink if quantities were known: one less the mean width of the range over what they may
 * turn out to be, over its width now. Results are sorted into bins of equal size by each quantity and widths taken inside of
 * the bins, so that no further run is needed; the width now is taken in as many bins by chance, so that what small bins do to
 * a width cancels.
 *
 * A total index would be the share of the variance that goes; a range loses less of its width than of its variance. The range
 * with a quantity held at its central value assumes that it turns out to be just that, and where the central value is low so
 * is the range, whether it is known or not.
 *
 * @param results run by run. @param draws of a run.
 */
export function disclosuresOf(
  results: Float64Array,
  draws: number,
  quantities: readonly DrawnQuantity[],
): Disclosures {
  const chance = results.map((_, place) => hashUniform(0, place % draws));
  const shrinksBy = (bins: Bins, byChance: Bins): number =>
    1 - meanWidth(results, bins) / meanWidth(results, byChance);
  const moving = quantities.filter(({ values }) => values.some((value) => value !== values[0]));
  const alone = Math.min(mostAlone, results.length / fewestInBin);
  const oneOfChance = binsOf(chance, alone);
  const single = moving.map(({ id, values }) => ({
    quantities: [id],
    shrinks: shrinksBy(binsOf(values, alone), oneOfChance),
  }));
  const each = Math.floor(Math.min(mostOfPair, Math.sqrt(results.length / fewestInBin)));
  const pairOfChance = binsOf(chance, each * each);
  const binned = moving.map(({ id, values }) => ({ id, bins: binsOf(values, each) }));
  const pairs = binned.flatMap((one, place) =>
    binned.slice(place + 1).map((other) => ({
      quantities: [one.id, other.id],
      shrinks: shrinksBy(
        one.bins.map((bin, at) => bin * each + (other.bins[at] as number)),
        pairOfChance,
      ),
    })),
  );
  const sorted = single.toSorted(byEffect);
  const most = sorted[0]?.shrinks ?? 0;
  const better = pairs.filter(({ shrinks }) => shrinks > most).toSorted(byEffect);
  return { single: sorted, ...optional("pair", better[0]) };
}

/** Number of the bin of each result. */
type Bins = Uint16Array;

const byEffect = (one: Disclosure, other: Disclosure): number => other.shrinks - one.shrinks;

/** Bins of equal size, by the order of the values. */
function binsOf(values: Float64Array, count: number): Bins {
  const bins = Math.max(1, Math.floor(count));
  const order = Uint32Array.from(values.keys()).sort(
    (one, other) => (values[one] as number) - (values[other] as number) || one - other,
  );
  const binOf = new Uint16Array(values.length);
  for (const [rank, draw] of order.entries())
    binOf[draw] = Math.floor((rank * bins) / values.length);
  return binOf;
}

function meanWidth(results: Float64Array, bins: Bins): number {
  const members = new Map<number, number[]>();
  for (const [draw, bin] of bins.entries()) {
    const own = members.get(bin) ?? [];
    own.push(results[draw] as number);
    members.set(bin, own);
  }
  let sum = 0;
  for (const own of members.values()) sum += own.length * widthOf(Float64Array.from(own));
  return sum / results.length;
}

function widthOf(results: Float64Array): number {
  const sorted = [...results.toSorted()];
  return quantile(sorted, 0.95) - quantile(sorted, 0.05);
}
