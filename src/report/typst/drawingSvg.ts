import type { Drawing } from "../document/drawing.ts";
import { svgFile } from "../document/svgElement.ts";

/**
 * Fonts that have what the one for Latin text lacks, with what they are used for. Words of one script stay together. The Arabic one
 * draws each letter as one sign: letters made of several would leave signs in the file that stand for no letter.
 */
const otherFonts: readonly (readonly [font: string, signs: RegExp])[] = [
  [
    "IBM Plex Sans Arabic",
    /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]+(?: +[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]+)*/gu,
  ],
  ["Noto Sans Devanagari", /[\u0900-\u097f]+(?: +[\u0900-\u097f]+)*/gu],
  ["Noto Sans Math", /[\u2190-\u2211\u2213-\u23ff]+/gu],
];

/**
 * A drawing as a file of its own whose texts name their fonts: what sets the page does not look for a font that has a sign.
 */
export function drawingSvg({ attributes, content }: Drawing): string {
  const texts = attributes.direction === "rtl" ? anchored(content) : content;
  return svgFile({
    attributes: { ...attributes, "font-family": "Noto Sans" },
    content: texts.replace(textElement, withFonts),
  });
}

/**
 * What sets the page anchors texts as if all ran from the left: those that run from the right change their ends. Ranges need no
 * sign that isolates them here, since each is a text of its own or ends one.
 */
const anchored = (content: string): string =>
  content.replace(/<text\b[^>]*>/g, (tag) => {
    if (tag.includes(' direction="ltr"') || tag.includes('text-anchor="middle"')) return tag;
    return tag.includes('text-anchor="end"')
      ? tag.replace(' text-anchor="end"', "")
      : `<text text-anchor="end"${tag.replace(' text-anchor="start"', "").slice("<text".length)}`;
  });

const textElement = /<text\b[^>]*>.*?<\/text>/gs;

const withFonts = (element: string): string =>
  element.replace(/>([^<]+)</g, (_, text: string) => `>${spans(text.replace(vowelMarks, ""))}<`);

/** Marks above and below Arabic letters, which are signs of their own and may be left out. */
const vowelMarks = /[\u064b-\u0652\u0670]/g;

const spans = (text: string): string =>
  otherFonts.reduce(
    (spanned, [font, signs]) =>
      spanned.replace(signs, (found) => `<tspan font-family="${font}">${found}</tspan>`),
    text,
  );
