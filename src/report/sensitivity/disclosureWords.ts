import { percent } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { Disclosure, Disclosures } from "../../sensitivity/disclosures.ts";
import { inputName } from "./driverWords.ts";

/** Less than this share of a range is noise of the draws. */
const leastShrink = 0.02;

/** What is worth telling: the best pair first, then single quantities. */
export const shownDisclosures = ({ single, pair }: Disclosures): readonly Disclosure[] =>
  [...(pair ? [pair] : []), ...single].filter(({ shrinks }) => shrinks >= leastShrink);

/** What disclosure would do, a sentence each; or that nothing would do enough. */
export function disclosureSentences(words: Words, disclosures: Disclosures): readonly string[] {
  const shown = shownDisclosures(disclosures);
  return shown.length > 0
    ? shown.map((disclosure) => disclosureSentence(words, disclosure))
    : [words.say("drivers.nothingToDisclose", { share: shareWords(words, leastShrink) })];
}

/** "If the operator disclosed “load factor” and “peak water”, this range would shrink by 41 %." */
function disclosureSentence(words: Words, { quantities, shrinks }: Disclosure): string {
  const [first = "", second] = quantities.map((id) => inputName(words, id));
  const share = shareWords(words, shrinks);
  return second === undefined
    ? words.say("drivers.disclosed", { first, share })
    : words.say("drivers.disclosedTogether", { first, second, share });
}

const shareWords = (words: Words, share: number): string =>
  percent(words, words.figure(100 * share, 0));
