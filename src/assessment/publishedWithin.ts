import { baseLoad } from "../model/evidence/baseLoads.ts";
import { evidenceReader } from "../model/evidence/evidencePlaces.ts";
import { loadRuleOf } from "../model/evidence/evidenceRule.ts";
import type { World } from "../region/region.ts";
import { defaultScenario } from "../scenario/presets.ts";

/** Ids of the regions of whose parts the load of at least one is published, on all levels of a world. */
export function publishedWithin({ regions, parents, evidence }: World): readonly string[] {
  if (!parents) return [];
  const read = evidenceReader(evidence);
  const rule = loadRuleOf(defaultScenario).evidence;
  const published = regions.flatMap((region) =>
    region.parent !== undefined && baseLoad(read(region), rule) ? [region.parent] : [],
  );
  return [...published, ...publishedWithin(parents)];
}
