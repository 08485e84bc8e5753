import type { Map as MapLibreMap } from "maplibre-gl";
import { type MapColours, type PatternTile, palette, type Theme } from "../../../src/index.ts";
import { patterns } from "../patterns.ts";

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
    const image = drawTile(tile, palette[theme], scale);
    if (!image) continue;
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: scale * magnified });
  }
}

function drawTile(
  { size, stroke, strokeWidth, cap, path }: PatternTile,
  colours: MapColours,
  scale: number,
): ImageData | undefined {
  const canvas = document.createElement("canvas");
  const edge = Math.round(size * scale);
  canvas.width = edge;
  canvas.height = edge;
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.scale(edge / size, edge / size);
  context.strokeStyle = colours[stroke];
  context.lineWidth = strokeWidth;
  context.lineCap = cap;
  context.stroke(new Path2D(path));
  return context.getImageData(0, 0, edge, edge);
}
