import {
  type Assessment,
  type Indicator,
  neighbours,
  outcomeOf,
  type RegionOutcome,
  type ReportContext,
} from "../../../src/index.ts";
import { lastResult } from "../../lastResult.ts";

/** A region beside the selected one. */
export interface BesideRow {
  readonly id: string;
  readonly role: "own" | "country" | "neighbour";
  readonly outcome: RegionOutcome;
}

/** Most neighbours that a table shows, in the order of their ids. */
const mostNeighbours = 8;

const bordersOf = lastResult(neighbours);

/**
 * The region, its country and the regions that share a border with it, each with its own figure. The country stands beside them and
 * in no rank with them.
 *
 * @param countries the assessment of the level above; its row is left out where there is none.
 */
export function besideRows(
  { world, assessment, topology }: ReportContext,
  index: number,
  { indicator, countries }: { indicator: Indicator; countries: Assessment | undefined },
): readonly BesideRow[] {
  const region = world.regions[index];
  if (!region) return [];
  const { id, level, parent = "" } = region;
  const at = countries?.regions.indexOf(parent) ?? -1;
  const rowOf = (other: string): BesideRow[] => {
    const place = assessment.regions.indexOf(other);
    if (place < 0) return [];
    return [{ id: other, role: "neighbour", outcome: outcomeOf(assessment, indicator.id, place) }];
  };
  return [
    { id, role: "own", outcome: outcomeOf(assessment, indicator.id, index) },
    ...(countries && at >= 0
      ? [{ id: parent, role: "country" as const, outcome: outcomeOf(countries, indicator.id, at) }]
      : []),
    ...(bordersOf(topology, level).get(id) ?? []).flatMap(rowOf).slice(0, mostNeighbours),
  ];
}
