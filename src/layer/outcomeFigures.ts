import type { RegionOutcome } from "../assessment/outcome.ts";
import { valueAndRange } from "../language/figures.ts";
import type { Words } from "../language/words.ts";

/** Figure and range of an outcome; an outcome without a number shows the name of its class. */
export function outcomeFigures(
  words: Words,
  outcome: Pick<RegionOutcome, "kind" | "value" | "low" | "high">,
  decimals?: number,
): { readonly figure: string; readonly range: string } {
  const { kind, value, low = Number.NaN, high = Number.NaN } = outcome;
  if (value === undefined) return { figure: words.say(`kind.${kind}`), range: "" };
  return valueAndRange(words, { value, low, high }, decimals);
}
