import { showsNumber } from "../assessment/assessment.ts";
import { outcomeOf } from "../assessment/outcome.ts";
import { standingOf } from "../assessment/standing.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { MessageKey } from "../language/messages.ts";
import { rankWords } from "../language/rankWords.ts";
import { saidFigure } from "../language/saidFigure.ts";
import { indicatorName } from "../layer/sceneWords.ts";
import { peersOf } from "./peers.ts";
import { reasonWords } from "./reasonSentences.ts";
import { placeOf, type ReportContext } from "./reportContext.ts";
import { inDraws, reportFigure } from "./reportFigure.ts";
import { withheldBy } from "./withheld.ts";

/**
 * "Water consumed on site in Ireland: 98 thousand m³ a year, rank 3 among 56 countries with comparable figures. Water that
 * cooling evaporates at the facilities." Where there is no rank it says why, and without a number what there is instead.
 * Empty where the licence of the figure keeps it out of reports.
 */
export function layerSentence(
  context: ReportContext,
  indicator: Indicator,
  regionIndex: number,
): string {
  if (withheldBy(context, indicator, regionIndex)) return "";
  const { assessment, words } = context;
  const { id, decimals, unit } = indicator;
  const outcome = outcomeOf(assessment, id, regionIndex);
  const found = reportFigure(outcome, { words, decimals });
  const hasNumber = showsNumber(outcome.kind) && outcome.value !== undefined;
  return [
    words.say("report.headline.layer", {
      layer: indicatorName(words, id),
      name: placeOf(context, regionIndex),
      figure: hasNumber
        ? inDraws(words, saidFigure(words, found.figure, unit), found)
        : found.figure,
      ...standing(context, id, regionIndex),
    }),
    reasonWords(context, id, regionIndex, outcome.kind),
    hasNumber ? words.say(`indicator.${id}.about` as MessageKey) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function standing({ assessment, words, world, names }: ReportContext, id: string, place: number) {
  const found = standingOf(assessment, id, place);
  return {
    ranked: found ? "yes" : "no",
    standing: found ? rankWords(words, found, peersOf(world, names)) : "",
  };
}
