import type { ReportContext } from "./reportContext.ts";

/** The draws that the intervals of a data file are counted from, or a sentence on why it has none. */
export const drawsOf = ({ assessment: { intervals }, words }: ReportContext) => ({
  draws: intervals ? { count: intervals.draws, seed: intervals.seed } : words.say("report.noDraws"),
});
