import { indicatorOf } from "../indicator/indicators.ts";
import { unitWords } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import { bivariateCells } from "./bivariateCell.ts";
import {
  type BivariateBenefit,
  type BivariateBurden,
  indicatorOfBurden,
} from "./bivariateSides.ts";
import { indicatorName } from "./sceneWords.ts";

const benefitNames = { use: "bivariate.use", own: "bivariate.own" } as const;
const cellNames = { use: "bivariate.useCell", own: "bivariate.ownCell" } as const;

type Side = BivariateBurden | BivariateBenefit;

const isBenefit = (side: Side): side is BivariateBenefit => side === "use" || side === "own";

/** "External cost of known parts", "Use of AI". */
export function sideName(words: Words, side: Side): string {
  if (isBenefit(side)) return words.say(benefitNames[side]);
  if (side === "comparableCost") return words.say("bivariate.comparableCost");
  return indicatorName(words, side);
}

const benefitAbout = { use: "bivariate.useAbout", own: "bivariate.ownAbout" } as const;

/** What a side is, in a sentence. */
export function sideAbout(words: Words, side: Side): string {
  if (isBenefit(side)) return words.say(benefitAbout[side]);
  if (side === "comparableCost") return words.say("bivariate.comparableAbout");
  const key = `indicator.${side}.about`;
  return words.has(key) ? words.say(key) : "";
}

/** "million USD/yr", "% of the world". */
export const sideUnit = (words: Words, side: Side): string =>
  isBenefit(side)
    ? words.say("bivariate.ofWorld")
    : unitWords(words, indicatorOf(indicatorOfBurden(side))?.unit ?? "");

/** "High burden, zero ownership". */
export function cellName(words: Words, place: number, benefit: BivariateBenefit): string {
  const cell = bivariateCells[place];
  return words.say(cellNames[benefit], {
    burden: cell?.burden ?? "",
    benefit: cell?.benefit ?? "",
  });
}
