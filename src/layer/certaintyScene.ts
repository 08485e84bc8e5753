import type { Assessment, IndicatorColumn } from "../assessment/assessment.ts";
import { rankIntervalOf } from "../assessment/intervals.ts";
import { columnOf } from "../assessment/outcome.ts";
import { risingValues } from "../assessment/rankedValues.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { classConfidence } from "./confidence.ts";
import { makeScene, type SceneContext } from "./makeScene.ts";
import type { Scene } from "./scene.ts";

/** What a map can show of the draws in place of the value. */
export const certaintyMeasures = ["confidence", "rankWidth"] as const;
export type CertaintyMeasure = (typeof certaintyMeasures)[number];

/** Limits between classes, in per cent of the draws and of the ranked regions. */
const limitsOf: Readonly<Record<CertaintyMeasure, readonly number[]>> = {
  confidence: [50, 60, 70, 80, 90, 95],
  rankWidth: [5, 10, 15, 25, 50, 75],
};

/** Ranks in nine of ten draws, from first to last, as a share of the ranked regions; `NaN` where a region is not ranked. */
function rankWidth(assessment: Assessment, { id }: Indicator, region: number): number {
  const interval = rankIntervalOf(assessment, id, region);
  const ranked = risingValues(columnOf(assessment, id)).length;
  return interval && ranked > 0 ? (interval.last - interval.first) / ranked : Number.NaN;
}

const measureOf = { confidence: classConfidence, rankWidth };

/** The picture of how sure a layer is. It has the layer's regions and special classes; only its numbers are of the draws. */
export function certaintyScene(
  assessment: Assessment,
  indicator: Indicator,
  { measure, ...context }: SceneContext & { readonly measure: CertaintyMeasure },
): Scene {
  const { words } = context;
  const { id } = indicator;
  const column = columnOf(assessment, id);
  const value = column.value.map(
    (_, region) => 100 * measureOf[measure](assessment, indicator, region),
  );
  const measured: IndicatorColumn = { ...column, value, low: value, high: value };
  const { intervals: _, ...plain } = assessment;
  const shown = { ...plain, columns: { ...assessment.columns, [id]: measured } };
  const of: Indicator = {
    ...indicator,
    unit: "%",
    decimals: 0,
    limits: limitsOf[measure],
    direction: 0,
  };
  const scene = makeScene(shown, of, { ...context, reference: shown, method: undefined });
  return {
    ...scene,
    title: words.say(`certainty.${measure}Title`, { layer: scene.title }),
    subtitle: words.say(`certainty.${measure}About`),
  };
}
