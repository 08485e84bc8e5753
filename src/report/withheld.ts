import type { DatasetSource } from "../dataset/dataset.ts";
import { isMeasure } from "../dataset/measure.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicatorName } from "../layer/sceneWords.ts";
import type { ReportContext } from "./reportContext.ts";

type DataContext = Pick<ReportContext, "world" | "datasets">;

/**
 * The dataset whose licence keeps a figure out of data files: the indicator shows a variable as published, from a dataset
 * that must not be redistributed. Results computed from it may be published.
 */
export function withheldBy(
  { world, datasets }: DataContext,
  { variable }: Pick<Indicator, "variable">,
  regionIndex: number,
): DatasetSource | undefined {
  const cell = variable && world.regions[regionIndex]?.cells[variable];
  if (!cell || !isMeasure(cell)) return undefined;
  return datasets.find(({ id, redistributable }) => id === cell.source && !redistributable);
}

/** A sentence on every indicator that the licence of its source keeps out of the data files of a region. */
export const withheldNotices = (
  context: ReportContext,
  shown: readonly Indicator[],
  regionIndex: number,
): string[] =>
  shown.flatMap((indicator) => {
    const dataset = withheldBy(context, indicator, regionIndex);
    return dataset
      ? [withheldNotice(context, indicatorName(context.words, indicator.id), dataset)]
      : [];
  });

/** "Not in this file: cooling degree days. The licence of … does not let it be passed on; see …". */
export const withheldNotice = (
  { words }: Pick<ReportContext, "words">,
  indicator: string,
  { publisher, url }: DatasetSource,
): string => words.say("report.withheld", { indicator, publisher, url });
