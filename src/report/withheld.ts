import type { DatasetRecord } from "../dataset/dataset.ts";
import { isMeasure } from "../dataset/measure.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import type { ReportFinding } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";

type DataContext = Pick<ReportContext, "world" | "datasets">;

/**
 * The dataset whose licence keeps a figure out of data files: an indicator that shows a variable as it came,
 * from a dataset that may not be redistributed. Results computed from it may be passed on.
 */
export function withheldBy(
  { world, datasets }: DataContext,
  { variable }: Indicator,
  regionIndex: number,
): DatasetRecord | undefined {
  const cell = variable && world.regions[regionIndex]?.cells[variable];
  if (!cell || !isMeasure(cell)) return undefined;
  return datasets.find(({ id, redistributable }) => id === cell.source && !redistributable);
}

/** Findings without the figures that may not be passed on, and a sentence on each of these. */
export function withoutWithheld(
  context: ReportContext,
  findings: readonly ReportFinding[],
  regionIndex: number,
): { readonly findings: ReportFinding[]; readonly notices: string[] } {
  const notices: string[] = [];
  const kept = findings.filter(({ id, name }) => {
    const indicator = indicatorOf(id);
    const dataset = indicator && withheldBy(context, indicator, regionIndex);
    if (!dataset) return true;
    notices.push(withheldNotice(context, name, dataset));
    return false;
  });
  return { findings: kept, notices };
}

/** "Cooling degree days are not in this file: the licence of … does not let them be passed on. See …." */
export const withheldNotice = (
  { words }: Pick<ReportContext, "words">,
  indicator: string,
  { publisher, url }: DatasetRecord,
): string => words.say("report.withheld", { indicator, publisher, url });
