import type { Words } from "../../language/words.ts";
import { equationSections, symbolsIn } from "../../model/equation.ts";
import { type Equation, equations, givenBy } from "../../model/equations.ts";
import type { MethodEquation, MethodSection } from "./methodology.ts";
import { symbolWords } from "./symbolWords.ts";

/** Every equation in words, chapter by chapter. */
export const methodSections = (words: Words): readonly MethodSection[] =>
  equationSections.map((id) => ({
    id,
    name: words.say(`methodology.section.${id}`),
    equations: equations
      .filter(({ section }) => section === id)
      .map((equation) => methodEquation(equation, words)),
  }));

function methodEquation(equation: Equation, words: Words): MethodEquation {
  const { id, formula, source, symbols } = equation;
  return {
    id,
    name: symbolWords(words, "", givenBy(equation)).name,
    formula,
    holds: holdsWords(equation, words),
    symbols: symbolsIn(formula).flatMap((symbol) => {
      const meaning = symbols[symbol];
      return meaning ? [symbolWords(words, symbol, meaning)] : [];
    }),
    source,
  };
}

/** "Footprint, Tokens; where the wet bulb is known". */
const holdsWords = ({ bases = [], when }: Equation, words: Words): string =>
  [
    bases.map((basis) => words.say(`basis.${basis}`)).join(words.say("list.comma")),
    when ? words.say(`equation.when.${when}`) : "",
  ]
    .filter((part) => part !== "")
    .join(words.say("list.semicolon"));
