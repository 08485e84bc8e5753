import type { DataCentreYear } from "../../assessment/dataCentreYears.ts";
import { valueAndRange } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";

/** A year of a region in words, as tables print it. */
export interface YearWords {
  readonly year: string;
  /** TWh. */
  readonly figure: string;
  readonly range: string;
  /** Published, modelled or projected. */
  readonly status: string;
}

/** The years of a region in words. */
export const yearsWords = (years: readonly DataCentreYear[], words: Words): readonly YearWords[] =>
  years.map((each) => ({
    year: words.year(each.year),
    ...valueAndRange(words, each),
    status: words.say(each.published ? "years.published" : `years.${each.status}`),
  }));

/** "5.3 TWh in 2022, 7.7 in 2025, 10.9 in 2030": what the chart shows, for those who do not see it. */
export function yearsSentence(years: readonly DataCentreYear[], words: Words): string {
  const told = yearsWords(years, words);
  const [first, last] = [told[0], told.at(-1)];
  return words.say("years.sentence", {
    from: first?.year ?? "",
    first: first?.figure ?? "",
    to: last?.year ?? "",
    last: last?.figure ?? "",
  });
}
