import { indicatorOf } from "../indicator/indicators.ts";
import type { MessageKey } from "../language/en.ts";
import { unitWords } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import { bivariateCells } from "./bivariateCell.ts";
import type { BivariateBenefit, BivariateBurden } from "./bivariateSides.ts";

const benefitNames = { use: "bivariate.use", own: "bivariate.own" } as const;
const cellNames = { use: "bivariate.useCell", own: "bivariate.ownCell" } as const;

const isBenefit = (side: BivariateBurden | BivariateBenefit): side is BivariateBenefit =>
  side === "use" || side === "own";

/** "External cost", "Use of AI". */
export const sideName = (words: Words, side: BivariateBurden | BivariateBenefit): string =>
  isBenefit(side) ? words.say(benefitNames[side]) : words.say(`indicator.${side}` as MessageKey);

/** "million USD/yr", "% of the world". */
export const sideUnit = (words: Words, side: BivariateBurden | BivariateBenefit): string =>
  isBenefit(side)
    ? words.say("bivariate.ofWorld")
    : unitWords(words, indicatorOf(side)?.unit ?? "");

/** "High burden, zero ownership". */
export function cellName(words: Words, place: number, benefit: BivariateBenefit): string {
  const cell = bivariateCells[place];
  return words.say(cellNames[benefit], {
    burden: cell?.burden ?? "",
    benefit: cell?.benefit ?? "",
  });
}
