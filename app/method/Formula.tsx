import { createElement, Fragment } from "react";
import { type FormulaPart, formulaParts } from "../../src/index.ts";

interface FormulaProps {
  readonly text: string;
  /** Symbols of the formula, where it is not a whole equation. */
  readonly symbols?: readonly string[];
}

/** A formula with symbols in italics, indices low and exponents high; it runs from the left in every language. */
export const Formula = ({ text, symbols }: FormulaProps) => (
  <span className="formula" dir="ltr">
    <Parts parts={formulaParts(text, symbols)} />
  </span>
);

/** Pieces of a formula never move: they are written out one by one, as if in the source. */
const Parts = ({ parts }: { readonly parts: readonly FormulaPart[] }) =>
  createElement(Fragment, null, ...parts.map(drawPart));

function drawPart(part: FormulaPart) {
  if ("text" in part) return part.text;
  if ("above" in part)
    return (
      <sup>
        <Parts parts={part.above} />
      </sup>
    );
  return (
    <>
      <i>{part.base}</i>
      {part.below !== undefined && <sub>{part.below}</sub>}
    </>
  );
}
