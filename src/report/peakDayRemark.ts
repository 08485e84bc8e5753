import { outcomeOf } from "../assessment/outcome.ts";
import { percent, withUnit } from "../language/figures.ts";
import { hasUtilityCapacity } from "../model/water/peakDayWater.ts";
import { rangeOf } from "../scenario/rangeOf.ts";
import { shownUnit } from "../scenario/shownUnit.ts";
import type { ReportContext } from "./reportContext.ts";
import { reportFigure } from "./reportFigure.ts";

/**
 * "Utilities build for the peak day, taken here as 6 times the mean day. It takes 12 % of the 5,000 m³ per day that you entered
 * as the capacity of the utility." The second sentence stands only where that capacity is given.
 */
export function peakDayRemark(
  { assessment, words }: Pick<ReportContext, "assessment" | "words">,
  regionIndex: number,
): string {
  const { scenario } = assessment;
  const peaking = words.figure(rangeOf(scenario, "waterPeaking").central);
  const sentence = words.say("report.peakDay.build", { peaking });
  if (!hasUtilityCapacity(scenario)) return sentence;
  const share = outcomeOf(assessment, "waterPeakDayShare", regionIndex);
  if (share.value === undefined) return sentence;
  const capacity = withUnit(
    words,
    words.figure(rangeOf(scenario, "waterUtilityCapacity").central),
    shownUnit("waterUtilityCapacity").unit,
  );
  const taken = percent(words, reportFigure(share, { words }).figure);
  return `${sentence} ${words.say("report.peakDay.share", { share: taken, capacity })}`;
}
