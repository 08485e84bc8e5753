import { coherentUnit } from "../../model/formula/coherentUnit.ts";
import type { Formula, FunctionName, JoinSign } from "../../model/formula/formula.ts";
import type { Operand, Operands, Working } from "../../model/workings/working.ts";
import { cellName } from "./cellNames.ts";

/** A piece of a spreadsheet's formula, and how strongly its outermost operator binds. */
interface Piece {
  readonly text: string;
  readonly binds: number;
}

const binding: Readonly<Record<JoinSign, number>> = { "+": 1, "−": 1, "·": 2, "/": 2, "^": 3 };
const strongest = 4;
const signs: Readonly<Record<JoinSign, string>> = {
  "+": "+",
  "−": "-",
  "·": "*",
  "/": "/",
  "^": "^",
};

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
  const whole = written(expression, { symbols, missingIsZero });
  const factor = coherentUnit(unit);
  return factor === 1 ? whole.text : `${inside(whole, 2)}/${numberText(factor)}`;
}

interface Writing extends Pick<Working, "symbols" | "missingIsZero"> {
  /** The leaf of a sum that is being written. */
  readonly leaf?: number;
}

function written(formula: Formula, writing: Writing): Piece {
  if (formula.kind === "number") return { text: numberText(formula.value), binds: strongest };
  if (formula.kind === "symbol") return symbolText(formula.name, writing);
  if (formula.kind === "sum") return sumText(formula.of, writing);
  if (formula.kind === "call") {
    const parts = formula.of.map((part) => argumentText(written(part, writing))).join(",");
    return {
      text: `${callNames[formula.name]}(${parts}${further[formula.name] ?? ""})`,
      binds: strongest,
    };
  }
  const binds = binding[formula.sign];
  const left = inside(written(formula.left, writing), formula.sign === "^" ? strongest : binds);
  const right = inside(written(formula.right, writing), binds + 1);
  return { text: `${left}${signs[formula.sign]}${right}`, binds };
}

/** MAX and MIN pass over a cell that holds a text, such as "no data"; in a product the text is an error. */
const argumentText = ({ text }: Piece): string => (/^[a-z]\w*$/i.test(text) ? `${text}*1` : text);

/** In brackets where an operator around it binds more strongly. */
const inside = ({ text, binds }: Piece, needed: number): string =>
  binds < needed ? `(${text})` : text;

/** Spreadsheets read the shortest digits back to the same number. */
const numberText = (value: number): string => String(value).toUpperCase().replace("E+", "E");

/** The product of each leaf, added up; a leaf without a factor adds nothing. */
function sumText(formula: Formula, writing: Writing): Piece {
  const lists = Object.values(writing.symbols).filter((operands) => !("kind" in operands));
  const count = Math.max(...lists.map((list) => (list as readonly unknown[]).length));
  const terms = Array.from({ length: count }, (_, leaf) => leaf)
    .filter((leaf) =>
      lists.every((list) => (list as readonly (readonly Operand[])[])[leaf]?.length),
    )
    .map((leaf) => inside(written(formula, { ...writing, leaf }), 2));
  return { text: terms.join("+"), binds: 1 };
}

function symbolText(name: string, { symbols, missingIsZero, leaf }: Writing): Piece {
  const operands = symbols[name] as Operands;
  if ("kind" in operands) return operandText(operands, missingIsZero);
  const parts = (operands[leaf ?? 0] ?? []).map((part) => operandText(part, missingIsZero));
  const [only] = parts;
  return only && parts.length === 1
    ? only
    : { text: parts.map(({ text }) => text).join("+"), binds: 1 };
}

/** A cell with the factor of its unit. Where what is missing counts for nothing, N makes nothing of a text. */
function operandText({ kind, id, value, unit }: Operand, missingIsZero: boolean): Piece {
  if (kind === "fixed") return { text: numberText(value), binds: strongest };
  const name = cellName(kind, id);
  const text = missingIsZero ? `N(${name})` : name;
  const factor = coherentUnit(unit);
  return factor === 1
    ? { text, binds: strongest }
    : { text: `${text}*${numberText(factor)}`, binds: 2 };
}
