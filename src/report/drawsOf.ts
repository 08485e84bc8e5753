import type { Intervals } from "../assessment/intervals.ts";
import { isDrawn } from "../ensemble/ensemble.ts";
import { answered } from "./answered.ts";
import type { ReportContext } from "./reportContext.ts";

/**
 * The draws that the intervals of a data file are counted from, or a sentence on why it has none. Where only some indicators were
 * counted of all regions, their ids stand with it: elsewhere a missing interval says nothing of the region.
 */
export const drawsOf = (context: ReportContext) => {
  const { intervals } = context.assessment;
  if (!intervals) return { draws: context.words.say("report.noDraws") };
  const { draws: count, seed, columns } = intervals;
  const indicators = leavesOut(context, intervals) ? Object.keys(columns) : undefined;
  return { draws: { count, seed, ...(indicators && { indicators }) } };
};

/** Whether an indicator with numbers could have been drawn and was not. */
const leavesOut = ({ assessment }: ReportContext, { columns }: Intervals): boolean =>
  answered(assessment).some(
    (indicator) =>
      isDrawn(indicator) &&
      !columns[indicator.id] &&
      assessment.columns[indicator.id]?.value.some((value) => !Number.isNaN(value)),
  );
