import { symbolsIn } from "../../model/equation.ts";

/** A piece of a formula: a symbol with its index, an exponent, or signs and numbers. */
export type FormulaPart =
  | { readonly symbol: string; readonly base: string; readonly below?: string }
  | { readonly above: readonly FormulaPart[] }
  | { readonly text: string };

const piece = /\^|∑(?:_\p{L})?|[\p{L}][\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)?|\d+(?:\.\d+)?|\s+|./gu;

/**
 * Splits a formula into pieces, so that symbols can be set in italics with their indices, and exponents raised.
 *
 * @param named symbols; those of the formula where absent.
 */
export function formulaParts(
  formula: string,
  named: readonly string[] = symbolsIn(formula),
): readonly FormulaPart[] {
  const symbols = new Set(named);
  const pieces = [...formula.matchAll(piece)].map(([text]) => text);
  return mergeText(partsOf(pieces, symbols));
}

function partsOf(pieces: readonly string[], symbols: ReadonlySet<string>): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (let place = 0; place < pieces.length; place += 1) {
    const text = pieces[place] as string;
    if (text !== "^") parts.push(partOf(text, symbols));
    else {
      const end = exponentEnd(pieces, place + 1);
      parts.push({ above: partsOf(withoutBrackets(pieces.slice(place + 1, end)), symbols) });
      place = end - 1;
    }
  }
  return parts;
}

function partOf(text: string, symbols: ReadonlySet<string>): FormulaPart {
  if (!symbols.has(text) && !text.startsWith("∑")) return { text };
  const [base = "", below] = text.split("_");
  return { symbol: text, base, ...(below === undefined ? {} : { below }) };
}

const opening = ["(", "⌈"];
const closing = [")", "⌉"];

const turn = (text: string): number =>
  Number(opening.includes(text)) - Number(closing.includes(text));

/** Where an exponent ends: after its brackets, or after one number or symbol. */
function exponentEnd(pieces: readonly string[], start: number): number {
  let depth = turn(pieces[start] ?? "");
  let end = start + 1;
  for (; depth > 0 && end < pieces.length; end += 1) depth += turn(pieces[end] as string);
  return end;
}

/** Round brackets around an exponent are not needed once it is raised; rounding brackets stay. */
const withoutBrackets = (pieces: readonly string[]): readonly string[] =>
  pieces[0] === "(" ? pieces.slice(1, -1) : pieces;

/** Merges adjacent signs and numbers into one piece. */
function mergeText(parts: readonly FormulaPart[]): FormulaPart[] {
  const merged: FormulaPart[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if ("above" in part) merged.push({ above: mergeText(part.above) });
    else if ("text" in part && before && "text" in before)
      merged[merged.length - 1] = { text: before.text + part.text };
    else merged.push(part);
  }
  return merged;
}
