import {
  type Assessment,
  type Indicator,
  lastResult,
  neighbours,
  outcomeOf,
  type RegionOutcome,
  type ReportContext,
  shapesName,
} from "../../../src/index.ts";

/** A region beside the selected one. */
export interface BesideRow {
  readonly id: string;
  readonly role: "own" | "above" | "neighbour";
  readonly outcome: RegionOutcome;
}

/** Most neighbours that a table shows, in the order of their ids. */
const mostNeighbours = 8;

const bordersOf = lastResult(neighbours);

/**
 * The region, the one above it and the regions that share a border with it, each with its own figure. The one above stands beside them and
 * in no rank with them.
 *
 * @param above the assessment of the level above; its row is left out where there is none.
 */
export function besideRows(
  { world, assessment, topology }: ReportContext,
  index: number,
  { indicator, above }: { indicator: Indicator; above: Assessment | undefined },
): readonly BesideRow[] {
  const region = world.regions[index];
  if (!region) return [];
  const { id, parent = "" } = region;
  const at = above?.regions.indexOf(parent) ?? -1;
  const rowOf = (other: string): BesideRow[] => {
    const place = assessment.regions.indexOf(other);
    if (place < 0) return [];
    return [{ id: other, role: "neighbour", outcome: outcomeOf(assessment, indicator.id, place) }];
  };
  return [
    { id, role: "own", outcome: outcomeOf(assessment, indicator.id, index) },
    ...(above && at >= 0
      ? [{ id: parent, role: "above" as const, outcome: outcomeOf(above, indicator.id, at) }]
      : []),
    ...(bordersOf(topology, shapesName(world)).get(id) ?? [])
      .flatMap(rowOf)
      .slice(0, mostNeighbours),
  ];
}
