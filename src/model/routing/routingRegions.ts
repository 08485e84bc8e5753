import { optional } from "../../dataset/optional.ts";
import { evidenceClasses } from "../evidence.ts";
import type { HostedLoad } from "../load.ts";
import type { Prepared } from "../prepare.ts";
import type { RoutingRegion } from "./presetRouting.ts";

/** Figures of the regions of a world that the presets of routing need. */
export function routingRegions(
  { regions, carried }: Prepared,
  load: HostedLoad,
): readonly RoutingRegion[] {
  const { priceBusiness, carbonIntensity, waterStressScore } = carried;
  return regions.map(({ id }, place) => ({
    code: id,
    ...optional("evidence", evidenceClasses[load.evidence[place] as number]),
    footprint: load.value[place] as number,
    price: priceBusiness.value[place] as number,
    carbonIntensity: carbonIntensity.value[place] as number,
    stressScore: waterStressScore.value[place] as number,
  }));
}
