/** Mean width of a character in the interface face, as a share of its size; wide enough for digits and capitals. */
const meanGlyph = 0.53;

/** Signs as wide as the type is high: Chinese, Japanese and Korean letters with their punctuation. */
const wide = /[\u3000-\u30ff\uff00-\uffef\p{Script=Han}\p{Script=Hangul}]/gu;

/** Vowels and other marks that stand above or below a letter of Devanagari. */
const raised = /[\u0900-\u0902\u093c\u0941-\u0948\u094d]/g;

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** Estimated width of a text, px. Text cannot be measured without a screen. */
export const textWidth = (text: string, size: number): number =>
  (text.length - count(text, raised) + count(text, wide) * (1 / meanGlyph - 1)) * size * meanGlyph;

/** Where a line may end: at spaces, and between Chinese letters unless punctuation that ends a clause follows. */
const gaps = /(?<= )|(?<=[\p{Script=Han}、。，；：！？）」》])(?=[\p{Script=Han}（「《])/u;

/**
 * Breaks a text into lines that fit, at spaces and between Chinese letters; a no-break space holds.
 *
 * @param width room, px. @param size of the type, px.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of text.split(gaps)) {
    const line = lines.at(-1);
    const longer = `${line ?? ""}${part}`;
    if (line === undefined || textWidth(longer.trimEnd(), size) > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.replace(/ $/, ""));
}

/** A coordinate with at most two decimals, for stable and short files. */
export const px = (value: number): string => String(Math.round(value * 100) / 100 || 0);
