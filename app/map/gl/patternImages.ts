import type { Map as MapLibreMap } from "maplibre-gl";
import { type MapColours, type PatternTile, palette, type Theme } from "../../../src/index.ts";
import { circleRadius } from "../circles.ts";
import { patterns } from "../patterns.ts";
import { textureNames } from "../regionPaint.ts";
import { discImage } from "./circleTextures.ts";
import { type Pixels, tileImage } from "./tileImage.ts";

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
  ...[name, image, pixelRatio]: readonly [string, Pixels | undefined, number]
): void {
  if (!image) return;
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio });
}

/** @param radius of the disc in its middle that is drawn; all of it where absent. */
const drawTile = (
  tile: PatternTile,
  ...[colours, scale, radius]: readonly [MapColours, number, number?]
): Pixels =>
  tileImage(tile, { edge: Math.round(tile.size * scale), colour: colours[tile.stroke], radius });
