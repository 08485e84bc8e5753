import { showsNumber } from "../assessment/assessment.ts";
import { pillarIndicators } from "../assessment/effectiveWeights.ts";
import { outcomeOf } from "../assessment/outcome.ts";
import { contestRemark } from "./contest/contestedOf.ts";
import { headroomCertainty } from "./headroomCertainty.ts";
import { peakDayRemark } from "./peakDayRemark.ts";
import type { ReportContext } from "./reportContext.ts";

/** What has to be read beside a figure; empty where the figure says it all. */
type Remark = (context: ReportContext, regionIndex: number, indicator: string) => string;

/** "A figure of this score lies at or beyond the top end of its scale …", where one is held at an end. */
const clippedScore: Remark = ({ assessment, words }, regionIndex, indicator) => {
  const { clipped } = outcomeOf(assessment, indicator, regionIndex);
  return clipped === "none" ? "" : words.say(`report.clipped.${clipped}`);
};

const byIndicator: Readonly<Record<string, Remark>> = {
  ...Object.fromEntries(Object.values(pillarIndicators).map((id) => [id, clippedScore])),
  headroom: headroomCertainty,
  headroomShare: headroomCertainty,
  waterPeakDay: peakDayRemark,
};

/** The remark on the figure of a region, for the indicators that have one. */
export const remarkOn = (context: ReportContext, regionIndex: number, indicator: string): string =>
  showsNumber(outcomeOf(context.assessment, indicator, regionIndex).kind)
    ? [
        byIndicator[indicator]?.(context, regionIndex, indicator) ?? "",
        contestRemark(context, regionIndex, indicator),
      ]
        .filter(Boolean)
        .join(" ")
    : "";
