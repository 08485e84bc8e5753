import { drawGroups, indicators, isDrawn } from "../../src/index.ts";
import type { DrawChoice } from "./drawPart.ts";
import type { DrawPhase } from "./drawPool.ts";
import { type DrawSubject, showsPart } from "./drawSubject.ts";
import type { IntervalsTask } from "./drawTask.ts";

/** Draws after which first intervals are shown. */
const firstDraws = 256;

/**
 * What is counted for an answer, in order. Of few regions: the layer on the map by few draws, everything by few, everything by
 * all. Of the thousands of states and counties, where everything takes minutes: the layer by few draws and by all, then the other indicators of
 * the region in the panel alone. A task takes some indicators through all draws, so that the answers of tasks stand beside each
 * other and nothing is to be merged.
 */
export function drawPhases(
  subject: DrawSubject,
  { seed, draws }: DrawChoice,
): readonly DrawPhase<"intervals">[] {
  const { assessment, below, layer } = subject;
  const { scenario, columns, regions } = assessment;
  const drawn = indicators.filter(
    (indicator) =>
      isDrawn(indicator) && indicator.bases.includes(scenario.basis) && columns[indicator.id],
  );
  const taskOf = (ids: readonly string[], count: number, region?: string): IntervalsTask => ({
    ...{ counts: "intervals", scenario, seed, draws: count, indicators: ids, below, region },
  });
  const isLayerDrawn = drawn.some(({ id }) => id === layer);
  const first = isLayerDrawn ? [[taskOf([layer], firstDraws)]] : [];
  if (!showsPart(subject)) {
    const groups = drawGroups(drawn, regions.length);
    const all = (count: number) => groups.map((ids) => taskOf(ids, count));
    return [...first, all(firstDraws), all(draws)];
  }
  const region = regions.find((id) => id === subject.region);
  const own = drawn.map(({ id }) => id);
  return [
    ...first,
    ...(isLayerDrawn ? [[taskOf([layer], draws)]] : []),
    ...(region === undefined
      ? []
      : [firstDraws, draws].map((count) => [taskOf(own, count, region)])),
  ];
}
