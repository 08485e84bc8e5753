import type { Indicator } from "../indicator/indicator.ts";
import type { Prepared } from "../model/prepare.ts";
import { type Assessment, type IndicatorColumn, outcomeKinds } from "./assessment.ts";
import { columnOf } from "./outcome.ts";

const inherited = outcomeKinds.indexOf("inherited");

/** What scores are looked up in. */
interface ScoredAbove {
  readonly prepared: Prepared;
  /** Place of each region of the level above. */
  readonly parents: ReadonlyMap<string, number>;
  /** Assessment of the level above; asked for only where a region needs it. */
  readonly above: () => Assessment | undefined;
}

/**
 * Gives regions that have nothing of their own in a score the score of the region above: a score compares regions of one level,
 * so it cannot be computed from the figures that a region has inherited.
 */
export function scoresAbove(
  column: IndicatorColumn,
  { id }: Indicator,
  { prepared, parents, above }: ScoredAbove,
): IndicatorColumn {
  const scores = column.kind.includes(inherited) ? above() : undefined;
  if (!scores) return column;
  const from = columnOf(scores, id);
  for (const [region, { parent }] of prepared.regions.entries()) {
    const place = parents.get(parent ?? "");
    if (column.kind[region] !== inherited || place === undefined) continue;
    for (const part of ["value", "low", "high", "status", "dataStatus", "year"] as const)
      column[part][region] = from[part][place] as number;
  }
  return column;
}
