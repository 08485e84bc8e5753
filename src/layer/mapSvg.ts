import type { Words } from "../language/words.ts";
import { chipRow } from "./chipRow.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import { legendDrawing } from "./legendDrawing.ts";
import { legendLayout } from "./legendLayout.ts";
import { mapDrawing } from "./mapDrawing.ts";
import type { MapPaths } from "./mapPaths.ts";
import { palette } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { interfaceFace, readFace } from "./svgFaces.ts";
import { patternDefinitions, textureDefinitions } from "./svgPatterns.ts";
import { svgStack } from "./svgStack.ts";

export interface MapSvgOptions {
  readonly words: Words;
  /** Id of the region whose outline, label and interval are drawn. */
  readonly selected?: string | undefined;
  /** Edge of that region; by default its shape. */
  readonly outline?: string | undefined;
  /** A last line, such as the address of the view. */
  readonly footer?: string | undefined;
  /** Whether each region names itself (default: yes). Without, regions of one fill are one path, with their edges. */
  readonly titles?: boolean;
}

const margin = 24;
const colours = palette.light;
/**
 * A scene as one self-contained SVG file: title, subtitle, map, legend with one dot per region, special classes, sources and
 * boundary note, in the order of the screen. Always in light colours.
 *
 * @param paths projected shapes; their width sets the width of the picture.
 */
export function mapSvg(scene: Scene, paths: MapPaths, options: MapSvgOptions): string {
  const width = paths.width + 2 * margin;
  const page = svgStack({ direction: scene.direction, inner: paths.width, margin });
  page.text(scene.title, { size: 22, face: readFace, weight: 600, fill: colours.ink });
  page.text(scene.subtitle, { size: 13, fill: colours.inkSecond, after: 8 });
  page.block(
    `<g direction="ltr">${mapDrawing(scene, paths, { ...options, prefix: "p" })}</g>`,
    paths.height + 26,
  );
  const legend = legendLayout(scene, paths.width, { selected: options.selected });
  page.block(legendDrawing(legend, options.words), legend.height + 8);
  page.text(scene.legendNote, { size: 11, fill: colours.inkThird, after: 2 });
  const chips = chipRow(scene, paths, { words: options.words, prefix: "p" });
  page.block(chips.svg, chips.height + 8);
  for (const line of [scene.sourceLine, scene.boundaryLine, options.footer ?? ""])
    page.text(line, { size: 11, fill: colours.inkSecond });
  const height = Math.ceil(page.height() + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" direction="${scene.direction}" xml:lang="${escapeMarkup(scene.language)}" font-family="${interfaceFace}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeMarkup(scene.title)}</title>`,
    `<desc id="description">${escapeMarkup(`${scene.subtitle} ${scene.sourceLine}`)}</desc>`,
    `<defs>${patternDefinitions("p")}${textureDefinitions(scene, "p")}</defs>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    page.content(),
    "</svg>\n",
  ].join("");
}
