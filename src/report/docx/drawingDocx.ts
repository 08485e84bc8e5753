import type { ParagraphChild } from "docx";
import type { Drawing } from "../document/drawing.ts";
import { svgFile } from "../document/svgElement.ts";
import { drawingSvg } from "../typst/drawingSvg.ts";
import type { DocxWriting } from "./docxWriting.ts";

/** Points of a picture per px of its width. */
const sharpness = 2;

/** Size of a drawing, px: that which it names, or that of its view. */
function sizeOf({ attributes }: Drawing): { readonly width: number; readonly height: number } {
  const [, , wide = 0, high = 0] = String(attributes.viewBox ?? "")
    .split(" ")
    .map(Number);
  return {
    width: Number(attributes.width ?? (wide || 1)),
    height: Number(attributes.height ?? (high || 1)),
  };
}

/** A drawing as a picture of vectors. @param width that it takes, px; its own where absent. */
export function drawingDocx(
  drawing: Drawing,
  { docx, draw }: DocxWriting,
  { words = "", width }: { readonly words?: string | undefined; readonly width?: number },
): ParagraphChild {
  const own = sizeOf(drawing);
  const scale = width === undefined ? 1 : width / own.width;
  const points = draw(svgFile(drawing), sharpness * own.width * scale);
  return new docx.ImageRun({
    type: "svg",
    data: new TextEncoder().encode(drawingSvg(drawing)),
    fallback: { type: "png", data: points },
    transformation: { width: own.width * scale, height: own.height * scale },
    altText: { name: words, description: words, title: words },
  });
}
