import { variables } from "../../dataset/variable.ts";
import { variableName } from "../../dataset/variableName.ts";
import { indicators } from "../../indicator/indicators.ts";
import { unitWords } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import type { SymbolMeaning } from "../../model/equations.ts";
import { type QuantityId, quantityUnits } from "../../model/quantities.ts";
import { terms } from "../../model/terms.ts";
import { parameters } from "../../scenario/parameters.ts";
import type { MethodSymbol } from "./methodology.ts";

/** Unit of a figure whose unit is not fixed, such as any burden. */
const anyUnit = "any";

/** A symbol with the name, unit and kind of what it stands for. */
export function symbolWords(words: Words, symbol: string, meaning: SymbolMeaning): MethodSymbol {
  if ("parameter" in meaning) {
    const { parameter: id } = meaning;
    return plain(words, symbol, {
      kind: "parameter",
      id,
      name: words.say(`parameter.${id}` as MessageKey),
      unit: parameters[id].unit,
    });
  }
  if ("variable" in meaning) {
    const { variable: id } = meaning;
    return plain(words, symbol, {
      kind: "variable",
      id,
      name: variableName(words, id),
      unit: variables[id].unit,
    });
  }
  if ("quantity" in meaning) {
    const { quantity: id } = meaning;
    return plain(words, symbol, {
      kind: "quantity",
      id,
      name: quantityName(words, id),
      unit: quantityUnits[id],
    });
  }
  const { term: id, parameters: ids = [], variables: others = [] } = meaning;
  const members = [
    ...ids.map((parameter) => words.say(`parameter.${parameter}` as MessageKey)),
    ...others.map((variable) => variableName(words, variable)),
  ];
  return {
    ...plain(words, symbol, { kind: "term", id, name: words.say(`term.${id}`), unit: terms[id] }),
    members: members.length > 1 ? members : [],
  };
}

const plain = (
  words: Words,
  symbol: string,
  { kind, id, name, unit }: Pick<MethodSymbol, "kind" | "id" | "name" | "unit">,
): MethodSymbol => ({
  symbol,
  name,
  unit: unit === anyUnit ? "" : unitWords(words, unit),
  kind,
  id,
  members: [],
});

/** The name of a quantity: that of the indicator that shows it, or its own for an intermediate step. */
export function quantityName(words: Words, id: QuantityId): string {
  const key = `quantity.${id}`;
  if (words.has(key)) return words.say(key);
  const indicator = indicators.find(({ quantity }) => quantity === id);
  return words.say(`indicator.${indicator?.id ?? id}` as MessageKey);
}
