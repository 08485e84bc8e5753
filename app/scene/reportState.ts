import type { Topology } from "topojson-specification";
import { assessmentsAbove, type ReportContext, type Words } from "../../src/index.ts";
import type { LevelData } from "../level/finerLevel.ts";

/** Stands in where the shapes did not load: texts and figures need none. */
const noShapes: Topology = { type: "Topology", objects: {}, arcs: [] };

/** Everything that panel and reports are made of, as far as it is there. */
export function reportContext(level: LevelData, words: Words): ReportContext | undefined {
  const { loaded, assessment, reference = assessment, names, shapes: topology = noShapes } = level;
  if (!loaded?.release || !assessment || !reference) return undefined;
  const { world, datasets, release } = loaded;
  const above = assessmentsAbove(world, assessment.scenario);
  return { world, datasets, release, assessment, reference, above, words, names, topology };
}
