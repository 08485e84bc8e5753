import type { Topology } from "topojson-specification";
import type { ReportContext } from "../../src/index.ts";
import type { AtlasState } from "../state.ts";

/** Stands in where the shapes did not load: texts and figures need none. */
const noShapes: Topology = { type: "Topology", objects: {}, arcs: [] };

/** Everything that panel and reports are made of, as far as it is there. */
export function reportContext(
  state: Pick<AtlasState, "loaded" | "assessment" | "reference" | "words" | "names" | "topology">,
): ReportContext | undefined {
  const { loaded, assessment, reference, words, names, topology = noShapes } = state;
  if (!loaded?.release || !assessment) return undefined;
  const { world, datasets, release } = loaded;
  return {
    world,
    datasets,
    release,
    assessment,
    reference: reference ?? assessment,
    words,
    names,
    topology,
  };
}
