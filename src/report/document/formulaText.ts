import type { FormulaPart } from "./formulaParts.ts";

/** A formula as one line of plain text: `E_fac = P ^ (2)`. */
export const formulaText = (parts: readonly FormulaPart[]): string => parts.map(partText).join("");

function partText(part: FormulaPart): string {
  if ("text" in part) return part.text;
  if ("above" in part) return `^(${formulaText(part.above)})`;
  return part.symbol;
}
