import { keyShares, keysBelow } from "../model/below/shareKeys.ts";
import { splitByKeys } from "../model/below/sharesByKeys.ts";
import type { SplitPlace } from "../model/below/split.ts";
import { arithmeticMean } from "../statistics/means.ts";
import { inputBits } from "./counterHash.ts";
import { weightsByDraw } from "./dirichlet.ts";
import type { DrawPoint } from "./drawPoint.ts";

/**
 * Shares of the parts of a region in its load, by draw; NaN of a part of which nobody knows anything. At the centre they are the
 * mean of the shares in several keys. Here the keys are weighed: any mixture of them is as likely as another (a flat Dirichlet
 * distribution). One mixture holds for all parts of a region, so that their loads never sum to more than the region's;
 * independent shares would not keep to that.
 */
export function drawnShares(
  place: SplitPlace,
  seed: number,
): (point: DrawPoint) => readonly number[] {
  const { shares } = splitByKeys(place);
  if (place.members.length === 1) return () => [1];
  const keys = keyShares(keysBelow, place);
  const own = shares.map((share, index) =>
    share ? keys.map((key) => key.shares[index] as number) : [Number.NaN],
  );
  const equal = keys.map(() => 1);
  if (keys.length < 2) return () => own.map((values) => arithmeticMean(values, equal));
  const drawWeights = weightsByDraw(
    equal,
    keys.length,
    inputBits(seed, place.parent.id, "shareKeys"),
  );
  return (point) => {
    const weights = drawWeights(point("partShares"));
    return own.map((values) => arithmeticMean(values, weights));
  };
}
