import type { Words } from "../language/words.ts";

/** Limits from here on are written with a scale word: "50 million". */
const large = 1e6;

/** Most decimals of a limit. */
const mostDecimals = 12;

/** Digits that stand beside a scale word. */
const wordedDigits = 3;

/**
 * Limits of classes as a legend writes them: with all their digits, because a reader puts values into classes by what is
 * printed. Two limits never read the same.
 */
export const limitWords = (limits: readonly number[], words: Words): string[] =>
  limits.map((limit) =>
    Math.abs(limit) >= large && Number(limit.toPrecision(wordedDigits)) === limit
      ? words.amount(limit)
      : words.figure(limit, decimalsOf(limit)),
  );

/** Fewest decimals that write a number as it is. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1)
    if (Number(value.toFixed(decimals)) === value) return decimals;
  return mostDecimals;
}
