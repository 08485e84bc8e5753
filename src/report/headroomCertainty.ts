import { headroomClassOf } from "../assessment/headroomClassOf.ts";
import { outcomeOf } from "../assessment/outcome.ts";
import { saidFigure } from "../language/saidFigure.ts";
import type { ReportContext } from "./reportContext.ts";
import { reportFigure } from "./reportFigure.ts";

/**
 * "Headroom not certain: its range, −250 to 1,070 MW, reaches 0." Empty where the headroom of the region's own grid is certain
 * or not known.
 */
export function headroomCertainty(
  { assessment, words }: Pick<ReportContext, "assessment" | "words">,
  regionIndex: number,
): string {
  const found = headroomClassOf(assessment, regionIndex);
  if (found === undefined || found === "headroom") return "";
  const outcome = outcomeOf(assessment, "headroom", regionIndex);
  const { figure, range } = reportFigure(outcome, { words });
  return words.say(found === "none" ? "report.headroom.none" : "report.headroom.uncertain", {
    range: saidFigure(words, range || figure, outcome.unit),
  });
}
