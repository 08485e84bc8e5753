import { escapeMarkup } from "../../layer/escapeMarkup.ts";
import { palette } from "../../layer/palette.ts";
import { interfaceFace, readFace } from "../../layer/svgFaces.ts";
import { svgStack } from "../../layer/svgStack.ts";
import { px } from "../../layer/svgText.ts";
import type { Drawing } from "../document/drawing.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { svgElement } from "../document/svgElement.ts";
import type { FigureSheet } from "./figureSheets.ts";

const margin = 24;
/** Narrower drawings are enlarged: the lines below them need the room. */
const leastWidth = 520;
const colours = palette.light;

/**
 * A figure of a document as a picture of its own: title, document and scenario, the drawings, their small print, sources, version,
 * fingerprint and licence. Always in light colours.
 */
export function sheetSvg(document: ReportDocument, sheet: FigureSheet): string {
  const drawings = sheet.figures.map(({ drawing }) => drawing());
  const inner = Math.max(leastWidth, ...drawings.map((drawing) => boxOf(drawing).width));
  const lines = linesOf(document, sheet);
  const page = svgStack({ direction: document.direction, inner, margin });
  page.text(lines.title, { size: 20, face: readFace, weight: 600, fill: colours.ink });
  for (const line of lines.standing)
    page.text(line, { size: 12.5, fill: colours.inkSecond, after: 2 });
  page.block("", 6);
  for (const drawing of drawings) {
    const scale = scaleOf(drawing, inner, drawings);
    const height = boxOf(drawing).height * scale;
    page.block(nested(drawing, scale), height + 10);
  }
  for (const note of sheet.notes) page.text(note, { size: 11, fill: colours.inkThird });
  for (const line of lines.sources) page.text(line, { size: 11, fill: colours.inkSecond });
  const [width, height] = [inner + 2 * margin, Math.ceil(page.height() + margin)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${height}" width="${px(width)}" height="${height}" direction="${document.direction}" xml:lang="${escapeMarkup(document.language)}" font-family="${interfaceFace}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeMarkup(lines.title)}</title>`,
    `<desc id="description">${escapeMarkup(lines.spoken)}</desc>`,
    `<metadata>${escapeMarkup(document.command)}</metadata>`,
    `<rect width="${px(width)}" height="${height}" fill="${colours.paper}"/>`,
    page.content(),
    "</svg>\n",
  ].join("");
}

function linesOf(
  { heading, atlas, masthead, hash, licence, caption }: ReportDocument,
  { title, about, figures }: FigureSheet,
) {
  const scenario = caption?.scenario ?? "";
  const standing = title === "" ? scenario : [heading, scenario].filter(Boolean).join(" · ");
  const spoken = figures.flatMap(({ drawing }) => drawing().attributes["aria-label"] ?? []);
  return {
    title: title || heading,
    standing: [standing, about].filter((line) => line !== ""),
    sources: [
      ...(caption && !figures.some(({ isSourced }) => isSourced) ? [caption.sources] : []),
      `${atlas} · ${masthead}`,
      `${hash} · ${licence}`,
    ],
    spoken: [...spoken, standing].join(" "),
  };
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** Size of a drawing in its own px. */
function boxOf({ attributes }: Drawing): Box {
  const [, , width = 0, height = 0] = String(attributes.viewBox ?? "")
    .split(" ")
    .map(Number);
  return {
    width: width || Number(attributes.width ?? 1),
    height: height || Number(attributes.height ?? 1),
  };
}

/** All drawings of a picture are enlarged by the same factor, so that the widest takes the room. */
const scaleOf = (drawing: Drawing, inner: number, all: readonly Drawing[]): number =>
  inner / Math.max(boxOf(drawing).width, ...all.map((other) => boxOf(other).width));

/** What the picture as a whole says or sets already. */
const ofWhole = ["width", "height", "role", "aria-label", "aria-hidden", "class"];

function nested(drawing: Drawing, scale: number): string {
  const { width, height } = boxOf(drawing);
  const { attributes, content } = drawing;
  const kept = Object.entries({
    width: px(width * scale),
    height: px(height * scale),
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !ofWhole.includes(name))),
    viewBox: attributes.viewBox ?? `0 0 ${width} ${height}`,
  });
  return svgElement({ attributes: Object.fromEntries(kept), content });
}
