import { type Assessment, drawGroups, indicators, isDrawn } from "../../src/index.ts";
import type { DrawChoice } from "./drawPart.ts";
import type { DrawPhase } from "./drawPool.ts";

/** Draws after which first intervals are shown. */
const firstDraws = 256;

/**
 * What is counted for an assessment, in order: the layer on the map by few draws, everything by few, everything by all. A task
 * takes some indicators through all draws, so that the answers of tasks stand beside each other and nothing is to be merged.
 */
export function drawPhases(
  assessment: Assessment,
  layer: string,
  { seed, draws }: DrawChoice,
): readonly DrawPhase<"intervals">[] {
  const { scenario, columns } = assessment;
  const drawn = indicators.filter(
    (indicator) =>
      isDrawn(indicator) && indicator.bases.includes(scenario.basis) && columns[indicator.id],
  );
  const groups = drawGroups(drawn, assessment.regions.length);
  const isLayerDrawn = drawn.some(({ id }) => id === layer);
  const phaseOf = (lists: readonly (readonly string[])[], count: number): DrawPhase<"intervals"> =>
    lists.map((ids) => ({ counts: "intervals", scenario, seed, draws: count, indicators: ids }));
  return [
    ...(isLayerDrawn ? [phaseOf([[layer]], firstDraws)] : []),
    phaseOf(groups, firstDraws),
    phaseOf(groups, draws),
  ];
}
