import type { ContestedFigure } from "../../dataset/references/contestedFigures.ts";
import type { Words } from "../../language/words.ts";
import { chainFigure } from "../explanation/chaining.ts";
import type { ReportContext } from "../reportContext.ts";

/** Objections to the figure that an indicator shows in a region; those that were declined are told apart by their state. */
export const contestedOf = (
  { world, contested = [] }: Pick<ReportContext, "world" | "contested">,
  regionIndex: number,
  indicator: string,
): readonly ContestedFigure[] => {
  const id = world.regions[regionIndex]?.id;
  return contested.filter((one) => one.region === id && one.indicator === indicator);
};

/** "Contested (open): 12.6 TWh/yr by …, against 7.86 TWh/yr of 2024. …" */
export const contestSentence = (
  words: Words,
  { value, otherValue, unit, year, state, source, url }: ContestedFigure,
): string =>
  words.say("contest.mark", {
    state: words.say(`contest.state.${state}`),
    other: chainFigure(words, otherValue, unit),
    own: chainFigure(words, value, unit),
    year: words.year(year),
    source,
    url,
  });

/** The same of every objection to a figure; empty where nobody contests it. */
export const contestRemark = (
  context: ReportContext,
  regionIndex: number,
  indicator: string,
): string =>
  contestedOf(context, regionIndex, indicator)
    .map((one) => contestSentence(context.words, one))
    .join(" ");
