import { optional } from "../../dataset/optional.ts";
import type { Anchor } from "../../dataset/references/anchors.ts";
import type { Spread } from "../../language/figures.ts";
import type { World } from "../../region/region.ts";
import type { ParameterRange } from "../../scenario/rangeOf.ts";
import type { Assessments, Comparison, ComparisonRow } from "./comparison.ts";
import { comparisons } from "./comparisons.ts";

/**
 * Compares results with figures that others published. Every figure of the atlas is computed; a figure that differs is shown
 * as it is and never tuned.
 *
 * @param assessments the footprint for totals, footprint or tokens for figures of an answer.
 * @returns a row for each comparison whose anchor is there, in the order of the list.
 */
export const compareWithAnchors = (
  world: World,
  assessments: Assessments,
  anchors: readonly Anchor[],
): readonly ComparisonRow[] =>
  comparisons.flatMap((comparison) => {
    const anchor = anchors.find(({ id }) => id === comparison.id);
    return anchor ? [rowOf(comparison, anchor, { world, assessments })] : [];
  });

/** Ranges count from end to end. */
const whole = (range: ParameterRange): ParameterRange => range;

interface Given {
  readonly world: World;
  readonly assessments: Assessments;
}

function rowOf(
  comparison: Comparison,
  anchor: Anchor,
  { world, assessments }: Given,
): ComparisonRow {
  const { value, low = value, high = value } = anchor;
  const published = { value, low, high };
  const basis = comparison.bases.find((candidate) => assessments[candidate]);
  const assessment = basis && assessments[basis];
  const found = assessment && comparison.compute({ world, assessment, anchor, within: whole });
  const ours = found && Number.isFinite(found.value) ? found : undefined;
  return {
    comparison,
    anchor,
    published,
    ...optional("scenario", assessment?.scenario),
    ...optional("ours", ours),
    ...optional("ratio", ours && ours.value / value),
    ...optional("overlaps", ours && meet(ours, published)),
  };
}

/** Relative tolerance for rounding errors of floating-point sums. */
const noise = 1e-9;

/** Whether two ranges overlap; `undefined` for two single values. */
function meet(one: Spread, other: Spread): boolean | undefined {
  if (one.low === one.high && other.low === other.high) return undefined;
  const slack = noise * Math.abs(other.value);
  return one.low <= other.high + slack && other.low <= one.high + slack;
}
