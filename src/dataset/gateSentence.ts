import { percent, unitWords } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import { generationTolerance } from "./crossChecks.ts";
import type { GateFailure } from "./gate.ts";
import { type Variables, variables } from "./variable.ts";

/**
 * What a failed check found, as a sentence for listings and for the note of a figure that is kept.
 *
 * @param declared declarations of the variables, with those that datasets bring.
 */
export function gateSentence(
  failure: GateFailure,
  words: Words,
  declared: Variables = variables,
): string {
  const { variable, value, min, max } = failure;
  const said = {
    value: words.figure(value),
    min: words.figure(min),
    max: words.figure(max),
    year: words.year(failure.year),
    unit: unitWords(words, declared[variable]?.unit ?? ""),
    energy: unitWords(words, variables.annualDemand.unit),
    tolerance: percent(words, words.figure(100 * (generationTolerance - 1))),
  };
  switch (failure.rule) {
    case "range":
      return words.say("gate.range", said);
    case "generationAboveCapacity":
      return words.say("gate.generationAboveCapacity", said);
    case "fuelsMissing":
      return words.say("gate.fuelsMissing", said);
    case "fuelsDifferFromTotal":
      return words.say("gate.fuelsDifferFromTotal", said);
    case "waterMethodsDisagree":
      return words.say("gate.waterMethodsDisagree", said);
  }
}
