import type { Formula, FunctionName, JoinSign } from "../formula/formula.ts";
import type { Operand, Operands, Working } from "./working.ts";

/** A piece of a written formula, and how strongly its outermost operator binds. */
export interface Piece {
  readonly text: string;
  readonly binds: number;
}

/** How a formula is written: as a spreadsheet takes it, or with numbers for people. */
export interface FormulaStyle {
  readonly signs: Readonly<Record<JoinSign, string>>;
  readonly number: (value: number) => string;
  /** A number that the equation reads. @param missingIsZero whether it counts for nothing where it is not known. */
  readonly operand: (operand: Operand, missingIsZero: boolean) => Piece;
  readonly call: (name: FunctionName, parts: readonly string[]) => string;
  /** Whether a leaf of a whole is written, by all that stands for it. */
  readonly writesLeaf: (operands: readonly Operand[]) => boolean;
}

const binding: Readonly<Record<JoinSign, number>> = { "+": 1, "−": 1, "·": 2, "/": 2, "^": 3 };

/** A product binds more strongly than a sum, a power more strongly than both; what needs no brackets binds most. */
export const binds = { sum: 1, product: 2, most: 4 } as const;

interface Writing extends Pick<Working, "symbols" | "missingIsZero"> {
  readonly style: FormulaStyle;
  /** The leaf of a sum that is being written. */
  readonly leaf?: number;
}

/** A formula with what stands in the place of its symbols. */
export function writeFormula(formula: Formula, writing: Writing): Piece {
  const { style } = writing;
  if (formula.kind === "number") return { text: style.number(formula.value), binds: binds.most };
  if (formula.kind === "symbol") return symbolText(formula.name, writing);
  if (formula.kind === "sum") return sumText(formula.of, writing);
  if (formula.kind === "call") {
    const parts = formula.of.map((part) => writeFormula(part, writing).text);
    return { text: style.call(formula.name, parts), binds: binds.most };
  }
  const own = binding[formula.sign];
  const needed = formula.sign === "^" ? binds.most : own;
  const left = inside(writeFormula(formula.left, writing), needed);
  const right = inside(writeFormula(formula.right, writing), own + 1);
  return { text: `${left}${style.signs[formula.sign]}${right}`, binds: own };
}

/** In brackets where an operator around it binds more strongly. */
export const inside = ({ text, binds: own }: Piece, needed: number): string =>
  own < needed ? `(${text})` : text;

/** The product of each leaf, added up; a leaf without a factor adds nothing. */
function sumText(formula: Formula, writing: Writing): Piece {
  const { symbols, style } = writing;
  const lists = Object.values(symbols).filter((operands) => !("kind" in operands));
  const count = Math.max(...lists.map((list) => (list as readonly unknown[]).length));
  const terms = Array.from({ length: count }, (_, leaf) => leaf)
    .filter((leaf) => {
      const parts = lists.map((list) => (list as readonly (readonly Operand[])[])[leaf] ?? []);
      return parts.every(({ length }) => length > 0) && style.writesLeaf(parts.flat());
    })
    .map((leaf) => inside(writeFormula(formula, { ...writing, leaf }), binds.product));
  return { text: terms.join(style.signs["+"]) || style.number(0), binds: binds.sum };
}

function symbolText(name: string, { symbols, missingIsZero, leaf, style }: Writing): Piece {
  const operands = symbols[name] as Operands;
  if ("kind" in operands) return style.operand(operands, missingIsZero);
  const parts = (operands[leaf ?? 0] ?? []).map((part) => style.operand(part, missingIsZero));
  const [only] = parts;
  return only && parts.length === 1
    ? only
    : { text: parts.map(({ text }) => text).join(style.signs["+"]), binds: binds.sum };
}
