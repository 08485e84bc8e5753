import { isolatedRanges, rangesApart } from "../../language/rangesApart.ts";
import { type Markup, raw } from "./markup.ts";

/** A drawing, an element that keeps its own direction already, a tag, or text. All markup is ours, so that no attribute holds a bracket. */
const piece = /(<svg[\s\S]*?<\/svg>)|(<(?:bdi|code)\b[^>]*>[^<]*<\/(?:bdi|code)>|<[^>]*>)|[^<]+/g;
const textOfDrawing = />([^<]+)</g;

/** Markup in which each range of numbers keeps its direction: by elements in a page, by characters in drawings. */
export const isolatedHtml = ({ markup }: Markup): Markup =>
  raw(
    markup.replace(piece, (text, drawing?: string, tag?: string) => {
      if (drawing !== undefined) return isolatedInDrawing(drawing);
      return tag ?? isolatedText(text);
    }),
  );

/** A range that signs isolate already; the element takes their place. */
const isolatedTwice = /\u2066(<bdi dir="ltr">[^<]*<\/bdi>)\u2069/g;

const isolatedText = (text: string): string =>
  rangesApart(text)
    .map((part) => (part.isRange ? `<bdi dir="ltr">${part.text}</bdi>` : part.text))
    .join("")
    .replace(isolatedTwice, "$1");

/** A drawing whose texts run from the right, with its ranges isolated. */
export const isolatedInDrawing = (drawing: string): string =>
  drawing.replace(textOfDrawing, (_, text: string) => `>${isolatedRanges(text)}<`);
