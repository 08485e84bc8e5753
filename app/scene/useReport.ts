import { useMemo } from "react";
import type { Topology } from "topojson-specification";
import {
  type AssessmentsAbove,
  assessmentsAbove,
  lastResult,
  type ReportContext,
  type Words,
} from "../../src/index.ts";
import type { LevelData } from "../level/finerLevel.ts";
import { useLevel } from "../level/levelData.ts";
import { useAtlas } from "../state/atlas.ts";

/**
 * Everything that panel and files are written from; `undefined` until there is a result.
 *
 * @param given by default the level on the map.
 */
export function useReport(given?: LevelData): ReportContext | undefined {
  const shown = useLevel();
  const level = given ?? shown;
  const words = useAtlas((atlas) => atlas.words);
  const layer = useAtlas(({ address }) => address.layer);
  return useMemo(() => {
    const context = reportContext(level, words);
    return context && { ...context, layer };
  }, [level, words, layer]);
}

/** Kept as long as the scenario stays: intervals that arrive do not put it to the levels above again. */
const aboveFiner = lastResult(assessmentsAbove);
const aboveCountries: AssessmentsAbove = [];

/** Stands in where the shapes did not load: texts and figures need none. */
const noShapes: Topology = { type: "Topology", objects: {}, arcs: [] };

/** Everything that panel and reports are made of, as far as it is there. */
function reportContext(level: LevelData, words: Words): ReportContext | undefined {
  const { loaded, assessment, reference = assessment, names, shapes: topology = noShapes } = level;
  if (!loaded?.release || !assessment || !reference) return undefined;
  const { world, datasets, release } = loaded;
  const above = world.parents ? aboveFiner(world, assessment.scenario) : aboveCountries;
  return { world, datasets, release, assessment, reference, above, words, names, topology };
}
