import { unitWords, valueAndRange } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import type { SymbolMeaning } from "../../model/equations.ts";
import { equations } from "../../model/equations.ts";
import type { Parameter } from "../../scenario/parameter.ts";
import { type ParameterId, parameterIds, parameters } from "../../scenario/parameters.ts";
import type { MethodParameter } from "./methodology.ts";

const shapeKeys = {
  triangular: "method.shape.triangular",
  logTriangular: "method.shape.logTriangular",
  choice: "method.shape.choice",
} as const satisfies Record<Parameter["shape"], MessageKey>;

/** Every parameter of the scenario, all of them assumed. */
export const methodParameters = (words: Words): readonly MethodParameter[] =>
  parameterIds.map((id) => {
    const parameter: Parameter = parameters[id];
    const { unit, min, max, shape } = parameter;
    return {
      ...parameter,
      id,
      name: words.say(`parameter.${id}` as MessageKey),
      unitName: unitWords(words, unit),
      ...figures(words, parameter),
      bounds: boundsWords(words, min, max),
      status: "assumed",
      shapeName: words.say(shapeKeys[shape]),
      equations: equations
        .filter(({ symbols }) => Object.values(symbols).some((meaning) => names(meaning, id)))
        .map((equation) => equation.id),
    };
  });

/** Numbers from here on are written with a scale word: "10 quadrillion". */
const large = 1e7;

/** Central value and range; a value without a range is written exactly. */
function figures(words: Words, { low, central, high }: Parameter) {
  if (low === high) return { figure: exact(words, central), range: "" };
  if (central < large) return valueAndRange(words, { value: central, low, high });
  return { figure: words.amount(central), range: `${words.amount(low)}–${words.amount(high)}` };
}

/** A bound as it is set, to its last digit. */
const exact = (words: Words, value: number): string =>
  Math.abs(value) >= large
    ? words.amount(value)
    : words.figure(value, String(value).split(".")[1]?.length ?? 0);

/** "0–1", "−0.5 to 0.5". */
export const boundsWords = (words: Words, min: number, max: number): string =>
  min < 0
    ? words.say("figure.signedRange", { low: exact(words, min), high: exact(words, max) })
    : `${exact(words, min)}–${exact(words, max)}`;

const names = (meaning: SymbolMeaning, id: ParameterId): boolean =>
  "parameter" in meaning
    ? meaning.parameter === id
    : "term" in meaning && (meaning.parameters?.includes(id) ?? false);
