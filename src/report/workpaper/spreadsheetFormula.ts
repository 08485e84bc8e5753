import { coherentUnit } from "../../model/formula/coherentUnit.ts";
import type { FunctionName } from "../../model/formula/formula.ts";
import type { Operand, Working } from "../../model/workings/working.ts";
import {
  binds,
  type FormulaStyle,
  inside,
  type Piece,
  writeFormula,
} from "../../model/workings/writeFormula.ts";
import { cellName } from "./cellNames.ts";

const callNames: Readonly<Record<FunctionName, string>> = {
  max: "MAX",
  min: "MIN",
  log2: "LOG",
  ln: "LN",
  exp: "EXP",
  ceiling: "ROUNDUP",
};

/** What functions need beside their argument: the base of the logarithm, the decimals of rounding. */
const further: { readonly [name in FunctionName]?: string } = { log2: ",2", ceiling: ",0" };

/**
 * The printed equation of a working as a formula over named cells. Cells hold the units of the model: a factor takes each into the
 * coherent set of the equation, and the result back.
 *
 * @returns the formula without its sign of equality; `undefined` for a number that stands.
 */
export function spreadsheetFormula({
  expression,
  symbols,
  unit,
  liveness,
  missingIsZero,
}: Working): string | undefined {
  if (!expression || liveness !== "live") return undefined;
  const whole = writeFormula(expression, { symbols, missingIsZero, style });
  const factor = coherentUnit(unit);
  return factor === 1 ? whole.text : `${inside(whole, binds.product)}/${numberText(factor)}`;
}

/** MAX and MIN pass over a cell that holds a text, such as "no data"; in a product the text is an error. */
const argumentText = (text: string): string => (/^[a-z]\w*$/i.test(text) ? `${text}*1` : text);

/** Spreadsheets read the shortest digits back to the same number. */
const numberText = (value: number): string => String(value).toUpperCase().replace("E+", "E");

const style: FormulaStyle = {
  signs: { "+": "+", "−": "-", "·": "*", "/": "/", "^": "^" },
  number: numberText,
  operand: operandText,
  call: (name, parts) =>
    `${callNames[name]}(${parts.map(argumentText).join(",")}${further[name] ?? ""})`,
  writesLeaf: () => true,
};

/** A cell with the factor of its unit. Where what is missing counts for nothing, N makes nothing of a text. */
function operandText({ kind, id, value, unit }: Operand, missingIsZero: boolean): Piece {
  if (kind === "fixed") return { text: numberText(value), binds: binds.most };
  const name = cellName(kind, id);
  const text = missingIsZero ? `N(${name})` : name;
  const factor = coherentUnit(unit);
  return factor === 1
    ? { text, binds: binds.most }
    : { text: `${text}*${numberText(factor)}`, binds: binds.product };
}
