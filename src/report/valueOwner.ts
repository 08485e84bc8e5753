import type { OutcomeKind } from "../assessment/assessment.ts";
import { isMeasure } from "../dataset/measure.ts";
import { variablesRead } from "../layer/usedSources.ts";
import type { Region, World } from "../region/region.ts";
import { regionAbove } from "../region/regionAbove.ts";
import type { ReportContext } from "./reportContext.ts";

/**
 * Id of the region that a figure belongs to: the region itself or, where it has inherited the figure, the nearest region above that
 * has one of its own. An amount of a nation in a row of its province must not be read as the province's.
 */
export function valueOwner(
  { world, assessment }: Pick<ReportContext, "world" | "assessment">,
  indicator: string,
  regionIndex: number,
  kind: OutcomeKind,
): string {
  const region = world.regions[regionIndex] as Region;
  const reads = assessment.reads[indicator];
  if (kind !== "inherited" || !reads) return region.id;
  return ownerOf(variablesRead(reads), region, world);
}

/** The first region, upwards, that has not inherited all of these figures. */
function ownerOf(variables: readonly string[], region: Region, world: World): string {
  const { parents } = world;
  const above = regionAbove(world, region);
  if (!parents || !above) return region.id;
  const known = variables.flatMap((id) => above.cells[id] ?? []).filter(isMeasure);
  return known.some(({ status }) => status !== "inherited")
    ? above.id
    : ownerOf(variables, above, parents);
}
