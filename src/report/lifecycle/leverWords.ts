import type { Words } from "../../language/words.ts";
import type { Lever } from "../../model/lifecycle/levers.ts";
import { dayFigure } from "./lifeFigures.ts";

/** "84 → 21": the days at both ends, in the order of the values. */
export const leverDays = (words: Words, { days: [from, to] }: Lever): string =>
  words.say("life.fromTo", { from: dayFigure(words, from), to: dayFigure(words, to) });
