/** Mean width of a character in the interface face, as a share of its size; wide enough for digits and capitals. */
const meanGlyph = 0.53;

/** Estimated width of a text, px. Text cannot be measured without a screen. */
export const textWidth = (text: string, size: number): number => text.length * size * meanGlyph;

/**
 * Breaks a text into lines that fit, at spaces only; a no-break space holds.
 *
 * @param width room, px. @param size of the type, px.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A coordinate with at most two decimals, for stable and short files. */
export const px = (value: number): string => String(Math.round(value * 100) / 100 || 0);
