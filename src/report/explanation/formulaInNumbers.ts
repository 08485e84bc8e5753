import type { Words } from "../../language/words.ts";
import type { Operand, Working } from "../../model/workings/working.ts";
import { binds, type FormulaStyle, writeFormula } from "../../model/workings/writeFormula.ts";
import { chainFigure } from "./chaining.ts";

/** The equation of a working with its numbers, each in the unit in which it is kept: "1.2 · 8.4 TWh/yr". */
export function formulaInNumbers(working: Working, words: Words): string | undefined {
  const { expression, formula = "", symbols, missingIsZero, liveness } = working;
  if (!expression || liveness !== "live") return undefined;
  const [given = ""] = formula.split("=");
  const written = writeFormula(expression, { symbols, missingIsZero, style: styleIn(words) });
  return `${given.trim()} = ${written.text}`;
}

const styleIn = (words: Words): FormulaStyle => ({
  signs: { "+": " + ", "−": " − ", "·": " · ", "/": " / ", "^": "^" },
  number: (value) => chainFigure(words, value),
  operand: ({ value, unit }, missingIsZero) => {
    const isNothing = missingIsZero && Number.isNaN(value);
    const text = chainFigure(words, isNothing ? 0 : value, unit);
    return { text, binds: text.startsWith("−") ? binds.sum : binds.most };
  },
  call: (name, parts) =>
    name === "ceiling" ? `⌈${parts.join("")}⌉` : `${name}(${parts.join(", ")})`,
  writesLeaf: (operands) => operands.every(isSomething),
});

/** A leaf that is nothing adds nothing to its whole. */
const isSomething = ({ kind, value }: Operand): boolean =>
  kind !== "leaf" || (value !== 0 && !Number.isNaN(value));
