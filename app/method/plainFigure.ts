import type { Words } from "../../src/index.ts";

/** From here on a number is said in words, and from there as a power of ten: it has more zeros than anybody counts. */
const large = 1e6;
const beyondWords = 1e15;

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number as it was declared: no digit of a whole number is rounded away. */
export function plainFigure(words: Words, value: number): string {
  const size = Math.abs(value);
  if (size >= beyondWords) return powerOfTen(words, value);
  if (size >= large) return words.amount(value);
  return Number.isInteger(value) ? words.figure(value, 0) : words.figure(value);
}

function powerOfTen(words: Words, value: number): string {
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const power = [...String(exponent)].map((digit) => superscripts[Number(digit)]).join("");
  return `${words.figure(value / 10 ** exponent)} × 10${power}`;
}
