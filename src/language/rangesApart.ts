/** A piece of a text: a range of numbers ("0–0.2286"), or what stands around it. */
export interface TextPart {
  readonly text: string;
  readonly isRange: boolean;
}

const number = String.raw`[−+]?\p{Nd}(?:[\p{Nd}.,٫٬\u202f]*\p{Nd})?`;
const range = new RegExp(`(${number}(?:–${number})+)`, "u");

/**
 * A text split at its ranges of numbers. In a text that runs from the right a range of Latin digits turns round, and any range
 * mixes with the figures and signs beside it: each has to be isolated by the means of the format.
 */
export const rangesApart = (text: string): readonly TextPart[] =>
  text
    .split(range)
    .map((part, place) => ({ text: part, isRange: place % 2 === 1 }))
    .filter((part) => part.text !== "");

/** Left-to-right isolate, and the end of it. */
const [isolate, end] = ["\u2066", "\u2069"];

/** The same text for formats that know characters alone: each range between the signs that isolate it. */
export const isolatedRanges = (text: string): string =>
  rangesApart(text)
    .map((part) => (part.isRange ? `${isolate}${part.text}${end}` : part.text))
    .join("");
