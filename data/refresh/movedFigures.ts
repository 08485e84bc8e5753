import { sampleRankCorrelation } from "simple-statistics";
import type { RefreshLimits } from "../../src/index.ts";
import type { FigurePair } from "./figurePairs.ts";

/** Fewer figures than that say nothing on whether a column is still the same. */
const fewest = 8;

/**
 * Why the figures of a variable or column cannot be those of the next edition: in another unit, or of other places. A column
 * that has moved by one place, or rows that have, keep their number and their range, and only the comparison tells.
 */
export function movedFigures(
  part: string,
  pairs: readonly FigurePair[],
  { farFactor, mostMovedFar, leastAlike }: RefreshLimits,
): string | undefined {
  if (pairs.length < fewest) return movedTogether(part, pairs);
  const far = pairs.filter((pair) => isFar(pair, farFactor));
  const [first] = far;
  if (first && far.length > mostMovedFar * pairs.length)
    return `${part} is more than ${farFactor} times what it was, or less than a ${nth(farFactor)} of it, in ${far.length} of ${pairs.length} places (first: ${first.subject}, ${first.before} → ${first.after})${inOneStep(pairs)}`;
  const [old, now] = [pairs.map(({ before }) => before), pairs.map(({ after }) => after)];
  if (isFlat(now)) return isFlat(old) ? undefined : `${part} is ${now[0]} in every place`;
  const alike = sampleRankCorrelation(old, now);
  return alike < leastAlike
    ? `${part} stands in another order of places than before (rank correlation ${alike.toFixed(2)}), as if rows or columns had moved`
    : undefined;
}

/** Of few figures only that all of them have moved by so much that it can be no more than another unit. */
const unitStep = 10;

function movedTogether(part: string, pairs: readonly FigurePair[]): string | undefined {
  const [first] = pairs;
  return first && pairs.length > 1 && pairs.every((pair) => isFar(pair, unitStep))
    ? `${part} is more than ${unitStep} times what it was, or less than a tenth of it, in all of ${pairs.length} places (first: ${first.subject}, ${first.before} → ${first.after}), as if in another unit`
    : undefined;
}

const isFlat = (figures: readonly number[]): boolean => new Set(figures).size === 1;

const nth = (factor: number): string => (factor === 2 ? "half" : `${factor}th`);

/** A change of sign, and from or to nothing, is far too. */
function isFar({ before, after }: FigurePair, factor: number): boolean {
  if (before === after) return false;
  const ratio = after / before;
  return !(ratio >= 1 / factor && ratio <= factor);
}

/** What speaks for another unit: nearly all figures have changed by one factor. */
function inOneStep(pairs: readonly FigurePair[]): string {
  const ratios = pairs
    .map(({ before, after }) => after / before)
    .filter((ratio) => Number.isFinite(ratio) && ratio > 0)
    .sort((one, other) => one - other);
  const at = (share: number): number => ratios[Math.floor(share * (ratios.length - 1))] ?? 1;
  const middle = at(0.5);
  const isOneStep = ratios.length >= fewest && at(0.9) / at(0.1) < 1.5;
  return isOneStep ? `; nearly all by ${Number(middle.toPrecision(3))}, as if in another unit` : "";
}
