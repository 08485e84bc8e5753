import type { Map as MapLibreMap } from "maplibre-gl";
import { type MapColours, type PatternTile, palette, type Theme } from "../../../src/index.ts";
import { circleRadius } from "../circles.ts";
import { patterns } from "../patterns.ts";
import { textureNames } from "../regionPaint.ts";
import { discImage } from "./circleTextures.ts";

/** Pixels of the image for each pixel of the screen: MapLibre magnifies patterns up to twice between whole zoom levels. */
const resolution = 2;

/**
 * Gives the map its patterns, drawn in code.
 *
 * @param zoom at which the patterns have their own size; between whole zoom levels MapLibre scales them with the land.
 */
export function setPatternImages(map: MapLibreMap, theme: Theme, zoom: number): void {
  const magnified = 2 ** (zoom - Math.floor(zoom));
  const scale = resolution * Math.min(2, window.devicePixelRatio || 1);
  for (const [name, tile] of patterns) {
    if (tile.path === "") continue;
    setImage(map, name, drawTile(tile, palette[theme], scale), scale * magnified);
  }
  for (const name of textureNames) {
    const tile = patterns.get(name);
    const disc = tile && drawTile(tile, palette[theme], scale, circleRadius.mouse);
    setImage(map, discImage(name), disc, scale);
  }
}

function setImage(
  map: MapLibreMap,
  ...[name, image, pixelRatio]: readonly [string, ImageData | undefined, number]
): void {
  if (!image) return;
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio });
}

/** @param radius of the disc in its middle that is drawn; all of it where absent. */
function drawTile(
  { size, stroke, strokeWidth, cap, path }: PatternTile,
  ...[colours, scale, radius]: readonly [MapColours, number, number?]
): ImageData | undefined {
  const canvas = document.createElement("canvas");
  const edge = Math.round(size * scale);
  canvas.width = edge;
  canvas.height = edge;
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.scale(edge / size, edge / size);
  if (radius !== undefined) {
    context.beginPath();
    context.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
    context.clip();
  }
  context.strokeStyle = colours[stroke];
  context.lineWidth = strokeWidth;
  context.lineCap = cap;
  context.stroke(new Path2D(path));
  return context.getImageData(0, 0, edge, edge);
}
