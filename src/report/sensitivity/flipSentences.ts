import type { Indicator } from "../../indicator/indicator.ts";
import { indicatorOf } from "../../indicator/indicators.ts";
import { withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { limitWords } from "../../layer/limitWords.ts";
import type { Flip, Flips, NeighbourFlips } from "../../sensitivity/flips.ts";
import { flipFigures } from "./flipFigures.ts";

/** In which words flips are told. */
export interface FlipWords {
  readonly words: Words;
  /** Name of a region by its id, as it stands inside of a sentence. */
  readonly place: (id: string) => string;
}

/**
 * What changes the class of a region: a sentence for each parameter, the smallest move first, or that none does, or that the
 * region has no class.
 */
export function classFlipSentences(flips: Flips, { words, place }: FlipWords): readonly string[] {
  const { region, classFlips, tried, class: own } = flips;
  const label = (index: number): string => classWords(flips, index, words);
  if (own === undefined) return [words.say("flip.unranked", { place: place(region) })];
  if (classFlips.length === 0)
    return [
      words.say("flip.noClass", {
        ...{ place: place(region), label: label(own), count: tried.length },
      }),
    ];
  return classFlips.map((flip) =>
    words.say("flip.class", {
      ...conditionOf(flip, words),
      place: place(region),
      way: flip.to < own ? "down" : "up",
      count: Math.abs(flip.to - own),
      label: label(flip.to),
    }),
  );
}

/** What turns the order of a region with its neighbours in rank, or that nothing does. Empty where it is not ranked. */
export const rankFlipSentences = (flips: Flips, given: FlipWords): readonly string[] =>
  flips.neighbours.flatMap((neighbour) => neighbourSentences(flips, neighbour, given));

function neighbourSentences(
  { region: own, rank: before = Number.NaN }: Flips,
  { region, flips }: NeighbourFlips,
  { words, place }: FlipWords,
): readonly string[] {
  const named = { place: place(own), neighbour: place(region) };
  if (flips.length === 0) return [words.say("flip.noRank", named)];
  return flips.map((flip) =>
    words.say("flip.rank", {
      ...conditionOf(flip, words),
      ...named,
      rank: words.figure(flip.rank, 0),
      before: words.figure(before, 0),
    }),
  );
}

/** "inference took under 66 % of AI energy", with the central value and the range. */
function conditionOf(flip: Flip, words: Words) {
  const { parameter, direction } = flip;
  const { at, central, range } = flipFigures(flip, words);
  const own = `flip.if.${parameter}`;
  const given = { at, side: direction < 0 ? "below" : "above" };
  const condition = words.has(own)
    ? words.say(own, given)
    : words.say("flip.if", { ...given, name: words.say(`parameter.${parameter}`) });
  return { condition, central, range };
}

/** "55–70", with the unit where a reader needs it. */
function classWords({ indicator, limits }: Flips, index: number, words: Words): string {
  const { unit } = indicatorOf(indicator) as Indicator;
  const figures = limitWords(limits, words);
  const [low = "", high = ""] = [figures[index - 1], figures[index]];
  if (index === 0) return words.say("flip.under", { limit: withWords(words, high, unit) });
  if (index === limits.length)
    return words.say("flip.orMore", { limit: withWords(words, low, unit) });
  return withWords(words, `${low}–${high}`, unit);
}

/** Units that a sentence puts in words of its own, such as scores, are left out of the names of classes. */
const withWords = (words: Words, figure: string, unit: string): string =>
  unit === "" || words.has(`said.${unit}`) ? figure : withUnit(words, figure, unit);
