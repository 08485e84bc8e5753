import type { Words } from "./words.ts";

/** A number with the ends of its range. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** More digits would suggest a precision that the ranges do not have. */
const significantDigits = 3;

/** Most decimals ever shown: smaller numbers print as zero. */
const mostDecimals = 12;

/**
 * Decimals at which a number shows three significant digits: 2 for 4.02, 1 for 18.6, 0 from 100 on.
 * Zero has none.
 */
export function decimalsFor(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const decimals = significantDigits - 1 - Math.floor(Math.log10(Math.abs(value)));
  return Math.max(0, Math.min(mostDecimals, decimals));
}

/** Decimals shared by a value and its range: those of the value, or of its widest end where the value is zero. */
const sharedDecimals = ({ value, low, high }: Spread): number =>
  decimalsFor(value || Math.max(Math.abs(low), Math.abs(high)));

/** A number with fixed decimals. Without decimals, numbers from 1,000 on have three significant digits. Zero is “0”. */
function rounded(words: Words, value: number, decimals: number): string {
  if (value === 0) return words.figure(0);
  const large = decimals === 0 && Math.abs(value) >= 10 ** significantDigits;
  return large ? words.figure(value) : words.figure(value, decimals);
}

/**
 * Value and range as they are shown beside each other: the same decimals in both, an en dash without spaces ("61–83"),
 * "−9 to +22" where the range holds both signs, "≥ 19" where it has no upper end, an empty range where there is only one value.
 *
 * @param decimals fixed decimals of the indicator; by default three significant digits of the value.
 */
export function valueAndRange(
  words: Words,
  spread: Spread,
  decimals: number = sharedDecimals(spread),
): { readonly figure: string; readonly range: string } {
  const figure = rounded(words, spread.value, decimals);
  const low = rounded(words, spread.low, decimals);
  const high = rounded(words, spread.high, decimals);
  if (spread.high === Number.POSITIVE_INFINITY)
    return { figure, range: words.say("figure.atLeast", { figure: low }) };
  const single = !(spread.low < spread.high) || low === high;
  if (single) return { figure, range: "" };
  const signed = spread.low < 0;
  const range = signed
    ? words.say("figure.signedRange", { low, high: plus(spread.high, high) })
    : `${low}–${high}`;
  return { figure, range };
}

const plus = (value: number, figure: string): string => (value > 0 ? `+${figure}` : figure);

/** A number to two significant digits, for a sentence that says "about". */
export function roughly(words: Words, value: number): string {
  const decimals = decimalsFor(value) - 1;
  return decimals < 0 ? words.figure(value) : words.figure(value, decimals);
}

/** A percentage: "4.0 %" with a narrow no-break space, "٤٪" in Arabic. */
export const percent = (words: Words, figure: string): string =>
  words.say("figure.percent", { figure });

/** The words of a unit. A unit without words, such as an international symbol, comes back unchanged. */
export function unitWords(words: Words, unit: string): string {
  const key = `unit.${unit}`;
  return words.has(key) ? words.say(key) : unit;
}

/** A figure followed by its unit; before a percent sign the space is narrow. */
export function withUnit(words: Words, figure: string, unit: string): string {
  return unit === "%"
    ? percent(words, figure)
    : words.say("figure.withUnit", { figure, unit: unitWords(words, unit) });
}

/** The first and last of the years ("2019–2025"), or the only one. Empty without years. */
export function yearRange(words: Words, years: readonly number[]): string {
  if (years.length === 0) return "";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? words.year(first) : `${words.year(first)}–${words.year(last)}`;
}
